package jp.monozukuri.reporting.report;

import java.time.LocalDate;
import jp.monozukuri.reporting.policy.Measure;
import org.jspecify.annotations.Nullable;

/**
 * Ledger lines summed.
 *
 * @param item only for measures that are read by item, else empty
 * @param day only for measures that are read by date, else null
 * @param entries contributions that stand
 * @param amount sum of their amounts
 * @param amountByToday the same, of those whose activity date is not after the day of the query
 */
record Sum(
        String office,
        String row,
        Measure measure,
        String item,
        @Nullable LocalDate day,
        long entries,
        long amount,
        long amountByToday) {}
