package jp.monozukuri.reporting.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import jp.monozukuri.reporting.page.Links;
import jp.monozukuri.reporting.policy.FiscalYear;
import jp.monozukuri.reporting.policy.PlanCodes;
import jp.monozukuri.reporting.policy.Row;
import jp.monozukuri.reporting.report.ReportRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeLineTest {

    private static OfficeLine line(@Nullable String last, String today, Map<Row, Long> actuals) {
        List<ReportRow> figures = PlanCodes.ACTIVITY.stream()
                .map(row -> new ReportRow(row, 100L, actuals.getOrDefault(row, 0L), true, null, null, Map.of()))
                .toList();
        Instant at = last == null ? null : OffsetDateTime.parse(last).toInstant();
        return new OfficeLine(
                "JP-01", figures, Map.of(), at, new FiscalYear(2025), LocalDate.parse(today), new Links(2025, null));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-10-23T09:00:00+09:00, 2025-11-21, false, 29日, 10月23日 9時00分",
        "2025-10-22T23:59:00+09:00, 2025-11-21, true, 30日, 10月22日 23時59分",
        "2025-10-22T15:00:00Z, 2025-11-21, false, 29日, 10月23日 0時00分",
        "2025-03-31T23:59:00+09:00, 2025-04-30, false, 29日, 今年度の記録なし",
        "2025-03-31T23:59:00+09:00, 2025-05-01, true, 30日, 今年度の記録なし"
    })
    void an_office_is_silent_from_the_thirtieth_day_on(
            String last, String today, boolean silent, String days, String record) {
        OfficeLine line = line(last, today, Map.of());

        assertThat(line.isSilent()).isEqualTo(silent);
        assertThat(line.silentDays()).isEqualTo(days);
        assertThat(line.lastRecord()).isEqualTo(record);
        assertThat(line.total().standing()).isEqualTo(silent ? Standing.SILENT : Standing.SHORT);
    }

    @Test
    void an_office_that_never_recorded_anything_is_silent_and_one_whose_year_is_over_is_not() {
        assertThat(line(null, "2025-11-21", Map.of()).isSilent()).isTrue();
        assertThat(line(null, "2025-11-21", Map.of()).lastRecord()).isEqualTo("記録なし");
        assertThat(line(null, "2026-04-01", Map.of()).isSilent()).isFalse();
        assertThat(line(null, "2026-04-01", Map.of()).total().standing()).isEqualTo(Standing.MISSED);
    }

    @Test
    void a_fine_total_hides_two_rows_that_are_short_but_not_one() {
        Map<Row, Long> twoShort = Map.of(
                Row.HEADLINE, 90L, Row.TECH_SCHOOL, 100L, Row.SCHOOL_APPEAL, 70L, Row.PUBLIC_VENUE, 100L, Row.SME, 10L);
        Map<Row, Long> oneShort = Map.of(
                Row.HEADLINE, 90L, Row.TECH_SCHOOL, 100L, Row.SCHOOL_APPEAL, 70L, Row.PUBLIC_VENUE, 70L, Row.SME, 70L);
        Map<Row, Long> weakTotal = Map.of(Row.HEADLINE, 40L);

        assertThat(line("2025-11-20T09:00:00+09:00", "2025-11-21", twoShort).isHidden())
                .isTrue();
        assertThat(line("2025-11-20T09:00:00+09:00", "2025-11-21", oneShort).isHidden())
                .isFalse();
        assertThat(line("2025-11-20T09:00:00+09:00", "2025-11-21", weakTotal).isHidden())
                .isFalse();
    }
}
