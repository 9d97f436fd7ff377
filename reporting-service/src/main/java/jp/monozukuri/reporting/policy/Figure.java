package jp.monozukuri.reporting.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How a number of a row is read from the ledger lines of the row. It only names the way; the report goes it. */
public sealed interface Figure {

    /** How many contributions. */
    record Entries(Measure measure) implements Figure {}

    /** The sum of their amounts. */
    record Amount(Measure measure) implements Figure {}

    /** The sum of the amounts whose date is not after the day of the report. */
    record AmountByToday(Measure measure) implements Figure {}

    /** The greatest amount of an item; nothing without one. */
    record Greatest(Measure measure) implements Figure {}

    /** Distinct items over all offices. */
    record Items(Measure measure) implements Figure {}

    /** Distinct items within each office, added. */
    record ItemsByOffice(Measure measure) implements Figure {}

    /** Contributions by item; only what occurs. */
    record EntriesByItem(Measure measure) implements Figure {}

    /** The first date that is not before the day of the report; nothing without one. */
    record NextDay(Measure measure) implements Figure {}

    /** How many dates are before the day of the report. */
    record DaysBefore(Measure measure) implements Figure {}

    /** Things that are each in exactly one of some states: how many in all. */
    record InStates(List<Measure> states) implements Figure {}

    /** The amounts of what policy {@code countingUnit} counts. */
    record Counted() implements Figure {}

    /** The target that the plan states under a code. */
    record TargetOf(String code) implements Figure {}

    /** What lines of two kinds say together. */
    record Crossed(Crossing crossing) implements Figure {}

    /** The questions that go across lines of two kinds. */
    enum Crossing {
        NEEDS_REMATCH,
        TRAININGS_HELD,
        CONSULTATIONS_FOLLOWED_UP
    }

    static Figure entries(Measure measure) {
        return new Entries(measure);
    }

    static Figure amount(Measure measure) {
        return new Amount(measure);
    }

    static Figure amountByToday(Measure measure) {
        return new AmountByToday(measure);
    }

    static Figure greatest(Measure measure) {
        return new Greatest(measure);
    }

    static Figure items(Measure measure) {
        return new Items(measure);
    }

    static Figure itemsByOffice(Measure measure) {
        return new ItemsByOffice(measure);
    }

    static Figure byItem(Measure measure) {
        return new EntriesByItem(measure);
    }

    static Figure nextDay(Measure measure) {
        return new NextDay(measure);
    }

    static Figure daysBefore(Measure measure) {
        return new DaysBefore(measure);
    }

    static Figure inStates(Measure... states) {
        return new InStates(List.copyOf(Arrays.asList(states)));
    }

    static Figure counted() {
        return new Counted();
    }

    static Figure targetOf(String code) {
        return new TargetOf(code);
    }

    static Figure crossed(Crossing crossing) {
        return new Crossed(crossing);
    }

    /**
     * The one measure whose lines are added up to it; none where there are several or other things are asked.
     *
     * @param counted what policy {@code countingUnit} counts
     */
    default Optional<Measure> added(Measure counted) {
        return switch (this) {
            case Entries entries -> Optional.of(entries.measure);
            case Amount amount -> Optional.of(amount.measure);
            case AmountByToday amount -> Optional.of(amount.measure);
            case Items items -> Optional.of(items.measure);
            case ItemsByOffice items -> Optional.of(items.measure);
            case Counted unit -> Optional.of(counted);
            case Greatest greatest -> Optional.empty();
            case EntriesByItem entries -> Optional.empty();
            case NextDay day -> Optional.empty();
            case DaysBefore days -> Optional.empty();
            case InStates states -> Optional.empty();
            case TargetOf target -> Optional.empty();
            case Crossed crossed -> Optional.empty();
        };
    }
}
