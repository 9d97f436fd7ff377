package jp.monozukuri.dispatch.dispatching.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One day of a report; morning and afternoon of a day are one entry.
 *
 * @param date today at the latest; need not be a planned day
 * @param people who instructed; a person named twice is there once
 * @param learners how many were instructed, 0 or more
 * @param hours length, may have decimals; null when not told
 */
public record SessionDay(
        LocalDate date,
        SessionMode mode,
        List<String> people,
        long learners,
        @Nullable BigDecimal hours) {}
