package jp.monozukuri.reporting.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a row says of itself, put together step by step where the row is declared; afterwards only {@link Row} reads it. An ordinary
 * row is {@link Row.Kind#COUNTED}, has no target and no place.
 */
final class Declaration {

    final Row.Kind kind;
    final Figure figure;
    final Map<String, Figure> beside = new LinkedHashMap<>();
    boolean rated;

    @Nullable
    String target;

    String targetName = "";
    String targetUnit = "";
    Row.Panel panel = Row.Panel.NONE;
    Row.Note note = new Row.Note("", Row.Note.When.ALWAYS);

    @Nullable
    FormLine line;

    String formName = "";
    boolean figureOnForm = true;
    final List<Row.OfWhich> ofWhich = new ArrayList<>();
    Row.@Nullable ShortName shortName;

    private Declaration(Row.Kind kind, Figure figure) {
        this.kind = kind;
        this.figure = figure;
    }

    /** A row of an ordinary kind. */
    static Declaration of(Figure figure) {
        return new Declaration(Row.Kind.COUNTED, figure);
    }

    /** A row of which something is special. */
    static Declaration of(Row.Kind kind, Figure figure) {
        return new Declaration(kind, figure);
    }

    /** Things by their present state; each is in exactly one, and each state stands beside the figure. */
    static Declaration ofStates(Row.Kind kind, Measure... states) {
        Declaration row = of(kind, Figure.inStates(states));
        for (Measure state : states) {
            row.beside(state.name().toLowerCase(Locale.ROOT), Figure.entries(state));
        }
        return row;
    }

    /** Days at hosts of one kind, or of those who are not meisters, against a target. */
    static Declaration ofDays(Row.Kind kind) {
        return of(kind, Figure.counted()).days().beside("dispatches", Figure.amount(Measure.DISPATCHES));
    }

    /** The total of such rows. */
    static Declaration ofTotal() {
        return of(Row.Kind.TOTAL, Figure.counted()).days();
    }

    private Declaration days() {
        return beside("meisterDays", Figure.amount(Measure.PERSON_DAYS))
                .beside("learnerDays", Figure.amount(Measure.LEARNER_DAYS))
                .beside("onlineDays", Figure.amount(Measure.ONLINE_DAYS))
                .planned()
                .rated();
    }

    /** What stands beside the figure under a name of FORMAT.md 5. */
    Declaration beside(String name, Figure value) {
        beside.put(name, value);
        return this;
    }

    /** Shows a rate to its target. */
    Declaration rated() {
        rated = true;
        return this;
    }

    /** The plan states its target under the code of the row. */
    Declaration planned() {
        return plannedUnder("");
    }

    /** The plan states its target under another code; an empty one stands for that of the row. */
    Declaration plannedUnder(String code) {
        target = code;
        return this;
    }

    /** Other words than label and unit for the target on the form. */
    Declaration plannedAs(String name, String unit) {
        targetName = name;
        targetUnit = unit;
        return this;
    }

    /** Its place on boards. */
    Declaration onBoard(Row.Panel place) {
        panel = place;
        return this;
    }

    /** Its place on boards, and what is said below or beside its name. */
    Declaration onBoard(Row.Panel place, Row.Note words) {
        panel = place;
        note = words;
        return this;
    }

    /** Its names on boards. */
    Declaration shortly(String name, String abbreviation, String words) {
        shortName = new Row.ShortName(name, abbreviation, words);
        return this;
    }

    /** Its place on the form, by its label. */
    Declaration onForm(FormLine place) {
        line = place;
        return this;
    }

    /** Its place on the form, by another name. */
    Declaration onForm(FormLine place, String name) {
        line = place;
        formName = name;
        return this;
    }

    /** Only parts of it stand on the form. */
    Declaration inParts() {
        figureOnForm = false;
        return this;
    }

    /** A part of it that stands below it on the form, by the name that it has beside the figure. */
    Declaration ofWhich(String name, String besideName, String unit) {
        ofWhich.add(new Row.OfWhich(name, besideName, unit));
        return this;
    }
}
