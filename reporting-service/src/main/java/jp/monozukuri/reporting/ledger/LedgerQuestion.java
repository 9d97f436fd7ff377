package jp.monozukuri.reporting.ledger;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import jp.monozukuri.reporting.policy.CountingPolicies;
import jp.monozukuri.reporting.policy.PlanCodes;
import jp.monozukuri.reporting.policy.Row;
import org.jspecify.annotations.Nullable;

/**
 * Which lines are asked for.
 *
 * @param office a regional office or NATIONAL
 * @param row a row of the report, or a text row
 * @param measure one measure of the row, or null for all
 * @param subject one subject, or null for all
 * @param asOf what was recorded at or before it counts
 */
public record LedgerQuestion(
        String office,
        int fiscalYear,
        String row,
        @Nullable String measure,
        @Nullable String subject,
        Instant asOf) {

    /** The codes under which the lines behind a row stand: its own, its summands', its targets'. */
    static List<String> codes(String row, CountingPolicies policies) {
        return Row.ofCode(row).map(found -> codes(found, policies)).orElse(List.of(row));
    }

    private static List<String> codes(Row row, CountingPolicies policies) {
        Stream<String> summands = row.kind() == Row.Kind.TOTAL
                ? policies.headlineRows().rows().stream().map(Row::code)
                : Stream.empty();
        return Stream.of(Stream.of(row.code()), summands, row.targets().stream())
                .flatMap(codes -> codes)
                .distinct()
                .toList();
    }

    /** Whether a row with lines of its own is named. */
    static boolean isRow(String row) {
        return Row.ofCode(row).isPresent() || PlanCodes.TEXTS.contains(row);
    }
}
