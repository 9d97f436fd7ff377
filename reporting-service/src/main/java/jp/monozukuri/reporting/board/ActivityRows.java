package jp.monozukuri.reporting.board;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.monozukuri.reporting.policy.CountingPolicies;
import jp.monozukuri.reporting.policy.Measure;
import jp.monozukuri.reporting.policy.PlanCodes;
import jp.monozukuri.reporting.policy.Row;
import jp.monozukuri.reporting.report.Report;
import jp.monozukuri.reporting.report.ReportRow;

/** Makes activity rows of reports. */
final class ActivityRows {

    private ActivityRows() {}

    /** The activity rows of a report, the total first. */
    static List<ActivityRow> of(Report report, Map<Row, Long> confirmed, YearCourse course, Function<Row, String> why) {
        List<ActivityRow> rows = report.rows().stream()
                .filter(row -> PlanCodes.ACTIVITY.contains(row.row()))
                .map(row -> row(row, confirmed, course, why))
                .toList();
        return Stream.concat(
                        rows.stream().filter(ActivityRow::isTotal),
                        rows.stream().filter(row -> !row.isTotal()))
                .toList();
    }

    private static ActivityRow row(
            ReportRow row, Map<Row, Long> confirmed, YearCourse course, Function<Row, String> why) {
        return new ActivityRow(row, confirmed.getOrDefault(row.row(), 0L), course, false, why.apply(row.row()));
    }

    /**
     * What is confirmed, with its total over the rows of the headline. Nothing when learners are counted, of whom plans say
     * nothing.
     */
    static Map<Row, Long> withTotal(Map<Row, Long> confirmed, CountingPolicies policies, Measure counted) {
        if (counted != Measure.PERSON_DAYS) {
            return Map.of();
        }
        Map<Row, Long> all = new HashMap<>(confirmed);
        all.put(
                Row.HEADLINE,
                policies.headlineRows().rows().stream()
                        .mapToLong(row -> confirmed.getOrDefault(row, 0L))
                        .sum());
        return all;
    }
}
