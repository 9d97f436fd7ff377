package jp.monozukuri.meister.overview;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A listed trade.
 *
 * @param competitionOnly whether it occurs only in competitions
 * @param division the division in which it was entered
 * @param validFrom its first day in the list; null: from the beginning
 * @param retiredFrom the first day on which it is there no more, or null
 * @param mergedInto the trade that takes its place, or null
 * @param sequence number of the last event taken in
 */
public record TradePicture(
        String code,
        String nameJa,
        boolean certifiable,
        boolean competitionOnly,
        String division,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate retiredFrom,
        @Nullable String mergedInto,
        long sequence) {

    /** No longer in the list from a day on. */
    public TradePicture retired(LocalDate from, @Nullable String successor, long number) {
        return new TradePicture(
                code, nameJa, certifiable, competitionOnly, division, validFrom, from, successor, number);
    }
}
