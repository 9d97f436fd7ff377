package jp.monozukuri.reporting.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.monozukuri.reporting.page.Links;
import jp.monozukuri.reporting.plan.LedgerFigures;
import jp.monozukuri.reporting.policy.PlanCodes;
import jp.monozukuri.reporting.policy.Row;
import jp.monozukuri.reporting.report.Report;
import jp.monozukuri.reporting.report.ReportQuery;
import jp.monozukuri.reporting.report.ReportRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The form of a finalised year says what was frozen and what has become of it since. */
class FinalisedFormTest {

    private static final Instant AS_OF = Instant.parse("2025-06-02T01:00:00Z");

    private static Form form(boolean finalised, Map<String, Long> delta) {
        return form(finalised, delta, List.of());
    }

    private static Form form(boolean finalised, Map<String, Long> delta, List<LedgerFigures.Position> positions) {
        List<ReportRow> rows = new ArrayList<>();
        Map<String, Long> frozen = new HashMap<>();
        Map<String, @Nullable Object> memo = new HashMap<>();
        for (Row row : PlanCodes.ACTIVITY) {
            rows.add(new ReportRow(row, null, 1_200L, true, null, null, memo));
            frozen.put(row.code(), 1_200L - delta.getOrDefault(row.code(), 0L));
        }
        var query = new ReportQuery("JP-31", 2024, AS_OF);
        return new Form(
                new Report(
                        query,
                        rows,
                        List.of(),
                        finalised ? frozen : null,
                        positions,
                        finalised ? delta : Map.of(),
                        List.of()),
                new Links(2024, AS_OF));
    }

    @Test
    void a_year_that_is_not_final_shows_no_difference() {
        assertThat(form(false, Map.of()).finalised()).isEmpty();
    }

    /** DOMAIN.md 4.4. */
    @Test
    void the_positions_behind_the_frozen_figures_are_shown_as_consistency_tokens() {
        assertThat(form(
                                true,
                                Map.of(),
                                List.of(
                                        new LedgerFigures.Position("dispatch", 0, 812, 2_047),
                                        new LedgerFigures.Position("meister", 1, 7, 31)))
                        .finalisedPositions())
                .isEqualTo("dispatch-0-812.2047, meister-1-7.31");
        assertThat(form(true, Map.of()).finalisedPositions()).isEmpty();
    }

    @Test
    void each_activity_row_stands_with_its_frozen_figure_and_its_difference() {
        List<Form.FinalCells> cells =
                form(true, Map.of("ACT.SAPOSTE", 2L, "ACT.HEADLINE", -1L)).finalised();

        assertThat(cells)
                .extracting(Form.FinalCells::frozen, Form.FinalCells::live, Form.FinalCells::delta)
                .containsExactly(
                        tuple("1,200", "1,200", "±0"),
                        tuple("1,200", "1,200", "±0"),
                        tuple("1,198", "1,200", "+2"),
                        tuple("1,200", "1,200", "±0"),
                        tuple("1,200", "1,200", "±0"),
                        tuple("1,200", "1,200", "±0"),
                        tuple("1,201", "1,200", "−1"));
        assertThat(cells.get(2).label()).isEqualTo("地域若者サポートステーション");
        assertThat(cells.get(2).why()).isEqualTo("/why/JP-31/2024/ACT.SAPOSTE?asOf=2025-06-02T01:00:00Z");
    }
}
