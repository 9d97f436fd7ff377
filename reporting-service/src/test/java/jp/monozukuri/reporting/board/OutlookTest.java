package jp.monozukuri.reporting.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.monozukuri.reporting.policy.FiscalYear;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlookTest {

    private static final FiscalYear YEAR = new FiscalYear(2025);

    private static Outlook outlook(@Nullable Long target, long actual, long confirmed, String today) {
        return new Outlook(target, actual, confirmed, YearCourse.of(YEAR, LocalDate.parse(today)));
    }

    /** 73 of 365 days are over on 13 June: a fifth of the year. */
    @ParameterizedTest
    @CsvSource({
        "500, 500, MET",
        "500, 499, ON_COURSE",
        "500, 100, ON_COURSE",
        "500, 99, AT_RISK",
        "500, 80, AT_RISK",
        "500, 79, SHORT",
        "500, 0, SHORT",
        "0, 0, MET"
    })
    void a_row_is_judged_on_the_exact_ratio_of_forecast_and_target(long target, long actual, Standing expected) {
        assertThat(outlook(target, actual, 0, "2025-06-13").boardStatus()).isEqualTo(expected);
    }

    @Test
    void what_rounds_up_to_a_boundary_does_not_reach_it() {
        assertThat(outlook(3L, 1, 0, "2025-08-01").forecast()).as("2.99").isEqualTo(3);
        assertThat(outlook(3L, 1, 0, "2025-08-01").boardStatus()).isEqualTo(Standing.AT_RISK);
    }

    @Test
    void what_is_confirmed_counts_when_it_is_more_than_the_pace() {
        assertThat(outlook(20L, 2, 12, "2025-11-21").forecast()).isEqualTo(14);
        assertThat(outlook(20L, 2, 12, "2025-11-21").boardStatus()).isEqualTo(Standing.SHORT);
        assertThat(outlook(20L, 2, 14, "2025-11-21").boardStatus()).isEqualTo(Standing.AT_RISK);
        assertThat(outlook(20L, 2, 17, "2025-11-21").boardStatus()).isEqualTo(Standing.AT_RISK);
        assertThat(outlook(20L, 2, 18, "2025-11-21").boardStatus()).isEqualTo(Standing.ON_COURSE);
        assertThat(outlook(20L, 2, 18, "2025-11-21").least()).isEqualTo(20);
    }

    @Test
    void pace_and_forecast_are_those_of_the_published_year() {
        Outlook outlook = outlook(3_100L, 2_810, 82, "2025-11-21");

        assertThat(YearCourse.of(YEAR, LocalDate.parse("2025-11-21"))).isEqualTo(new YearCourse(234, 365));
        assertThat(outlook.forecast()).isEqualTo(4_383);
        assertThat(outlook.standardLine()).isEqualTo(1_987);
        assertThat(outlook.difference()).isEqualTo(823);
        assertThat(outlook.paceNumerator()).isEqualTo(2_810L * 365);
        assertThat(outlook.paceDenominator()).isEqualTo(3_100L * 234);
        assertThat(outlook.boardStatus()).isEqualTo(Standing.ON_COURSE);
    }

    @Test
    void once_the_year_is_over_what_is_not_met_is_missed() {
        assertThat(outlook(10L, 9, 0, "2026-03-31").boardStatus()).isEqualTo(Standing.AT_RISK);
        assertThat(outlook(10L, 9, 0, "2026-04-01").boardStatus()).isEqualTo(Standing.MISSED);
        assertThat(outlook(10L, 10, 0, "2026-04-01").boardStatus()).isEqualTo(Standing.MET);
        assertThat(outlook(10L, 9, 0, "2026-04-01").boardStatus(true)).isEqualTo(Standing.MISSED);
    }

    @Test
    void without_target_or_pace_nothing_is_judged() {
        assertThat(outlook(null, 5, 0, "2025-11-21").boardStatus()).isNull();
        assertThat(outlook(null, 5, 0, "2025-11-21").difference()).isNull();
        assertThat(outlook(10L, 0, 0, "2025-04-01").boardStatus()).isNull();
        assertThat(outlook(10L, 0, 0, "2025-04-01").forecast()).isNull();
        assertThat(outlook(10L, 10, 0, "2025-04-01").boardStatus()).isEqualTo(Standing.MET);
        assertThat(outlook(10L, 0, 0, "2025-04-02").boardStatus()).isEqualTo(Standing.SHORT);
    }

    @Test
    void silence_comes_after_met_and_before_everything_else() {
        assertThat(outlook(10L, 10, 0, "2025-11-21").boardStatus(true)).isEqualTo(Standing.MET);
        assertThat(outlook(10L, 9, 0, "2025-11-21").boardStatus(true)).isEqualTo(Standing.SILENT);
        assertThat(outlook(null, 0, 0, "2025-11-21").boardStatus(true)).isEqualTo(Standing.SILENT);
    }
}
