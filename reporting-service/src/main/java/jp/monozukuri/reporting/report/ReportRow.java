package jp.monozukuri.reporting.report;

import java.util.Map;
import jp.monozukuri.reporting.policy.Row;
import org.jspecify.annotations.Nullable;

/**
 * A row of the report.
 *
 * @param target from the plan; null without one
 * @param actual the figure: a {@link Long}, or on outcome rows whole per cent as a {@link String}; null without a valid answer
 * @param rated whether the row shows a rate
 * @param rate figure ÷ target × 100 to one decimal
 * @param met whether the target is met; null without one
 * @param memo what stands beside the figure, under the names of FORMAT.md 5
 */
public record ReportRow(
        Row row,
        @Nullable Long target,
        @Nullable Object actual,
        boolean rated,
        @Nullable String rate,
        @Nullable Boolean met,
        Map<String, @Nullable Object> memo) {}
