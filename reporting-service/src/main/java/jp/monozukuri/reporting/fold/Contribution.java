package jp.monozukuri.reporting.fold;

import java.time.LocalDate;
import java.util.Comparator;
import jp.monozukuri.reporting.policy.Measure;
import org.jspecify.annotations.Nullable;

/**
 * What a subject adds to a row of the report as long as its picture is as it is.
 *
 * @param office the regional office whose row it is
 * @param fiscalYear the year whose row it is, or {@value #ANY_YEAR} when reports of every year look at it
 * @param row code of the row, of the target or of the text
 * @param item the person, trade, kind … that is counted, or empty
 * @param activityDate the day on which it happened or from which it holds; null where there is none
 * @param amount how much
 * @param wording the text of a text cell, else null
 */
public record Contribution(
        String office,
        int fiscalYear,
        String row,
        Measure measure,
        String item,
        @Nullable LocalDate activityDate,
        long amount,
        @Nullable String wording) {

    /** The fiscal year of contributions that belong to no year. */
    public static final int ANY_YEAR = 0;

    /** A fixed order, so that the same event always gives the same lines in the same order. */
    static final Comparator<Contribution> ORDER = Comparator.comparing(Contribution::office)
            .thenComparingInt(Contribution::fiscalYear)
            .thenComparing(Contribution::row)
            .thenComparing(Contribution::measure)
            .thenComparing(Contribution::activityDate, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Contribution::item)
            .thenComparingLong(Contribution::amount)
            .thenComparing(Contribution::wording, Comparator.nullsFirst(Comparator.naturalOrder()));
}
