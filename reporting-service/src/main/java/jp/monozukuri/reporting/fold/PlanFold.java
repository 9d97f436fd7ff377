package jp.monozukuri.reporting.fold;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.monozukuri.reporting.fact.PlanFact;
import jp.monozukuri.reporting.policy.Measure;
import org.jspecify.annotations.Nullable;

/** The annual plan of an office: targets, of which 0 is one; text cells; the figures frozen when the year was finalised. */
final class PlanFold {

    private PlanFold() {}

    static Picture.Plan apply(Picture.@Nullable Plan before, PlanFact fact) {
        return switch (fact) {
            case PlanFact.PlanSet set -> targets(or(before, set.office(), set.fiscalYear()), set.targets());
            case PlanFact.PlanRevised revised ->
                targets(or(before, revised.office(), revised.fiscalYear()), revised.targets());
            case PlanFact.PlanTextWritten written -> {
                Picture.Plan was = or(before, written.office(), written.fiscalYear());
                yield texts(was, written(was.planTexts(), written.row(), written.text()), was.statusTexts());
            }
            case PlanFact.StatusTextWritten written -> {
                Picture.Plan was = or(before, written.office(), written.fiscalYear());
                yield texts(was, was.planTexts(), written(was.statusTexts(), written.row(), written.text()));
            }
            case PlanFact.YearFinalised finalised ->
                finalised(
                        or(before, finalised.office(), finalised.fiscalYear()),
                        finalised.figures(),
                        finalised.positions());
        };
    }

    private static Picture.Plan or(Picture.@Nullable Plan before, String office, int fiscalYear) {
        return before == null
                ? new Picture.Plan(office, fiscalYear, Map.of(), Map.of(), Map.of(), null, List.of())
                : before;
    }

    private static Picture.Plan targets(Picture.Plan was, Map<String, Long> named) {
        Map<String, Long> targets = new TreeMap<>(was.targets());
        targets.putAll(named);
        return new Picture.Plan(
                was.office(),
                was.fiscalYear(),
                targets,
                was.planTexts(),
                was.statusTexts(),
                was.finalised(),
                was.positions());
    }

    private static Picture.Plan texts(Picture.Plan was, Map<String, String> plan, Map<String, String> status) {
        return new Picture.Plan(
                was.office(), was.fiscalYear(), was.targets(), plan, status, was.finalised(), was.positions());
    }

    private static Picture.Plan finalised(
            Picture.Plan was, Map<String, Long> figures, @Nullable List<PlanFact.Position> positions) {
        return new Picture.Plan(
                was.office(),
                was.fiscalYear(),
                was.targets(),
                was.planTexts(),
                was.statusTexts(),
                new TreeMap<>(figures),
                positions == null
                        ? List.of()
                        : positions.stream()
                                .map(one -> new Picture.Position(
                                        one.service(), one.partition(), one.transactionId(), one.position()))
                                .toList());
    }

    /** An empty text clears the cell; blanks only, also the Japanese ones, are empty. */
    private static Map<String, String> written(Map<String, String> cells, String row, String text) {
        Map<String, String> written = new TreeMap<>(cells);
        boolean empty = text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
        if (empty) {
            written.remove(row);
        } else {
            written.put(row, text);
        }
        return written;
    }

    static void contribute(Picture.Plan plan, Sheet sheet) {
        plan.targets().forEach((row, target) -> add(plan, row, Measure.TARGET, target, null, sheet));
        plan.planTexts().forEach((row, text) -> add(plan, row, Measure.PLAN_TEXT, 1, text, sheet));
        plan.statusTexts().forEach((row, text) -> add(plan, row, Measure.STATUS_TEXT, 1, text, sheet));
        if (plan.finalised() != null) {
            plan.finalised().forEach((row, figure) -> add(plan, row, Measure.FINALISED, figure, null, sheet));
        }
    }

    private static void add(
            Picture.Plan plan, String row, Measure measure, long amount, @Nullable String wording, Sheet sheet) {
        sheet.add(plan.office(), plan.fiscalYear(), row, measure, "", null, amount, wording);
    }
}
