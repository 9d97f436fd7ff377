package jp.monozukuri.reporting.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import jp.monozukuri.platform.problem.RuleViolation;
import jp.monozukuri.reporting.policy.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WarekiTest {

    private static final FiscalYear YEAR = new FiscalYear(2025);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1121                           | 2025-11-21T00:00:00+09:00
            0331                           | 2026-03-31T00:00:00+09:00
            0401                           | 2025-04-01T00:00:00+09:00
            11/21                          | 2025-11-21T00:00:00+09:00
            1/5                            | 2026-01-05T00:00:00+09:00
            11月21日                        | 2025-11-21T00:00:00+09:00
            11/21 9:05                     | 2025-11-21T09:05:00+09:00
            R7.11.21                       | 2025-11-21T00:00:00+09:00
            r7.4.1                         | 2025-04-01T00:00:00+09:00
            Ｒ７．１１．２１                    | 2025-11-21T00:00:00+09:00
            １１２１                         | 2025-11-21T00:00:00+09:00
            R1.5.1                         | 2019-05-01T00:00:00+09:00
            H31.4.30                       | 2019-04-30T00:00:00+09:00
            令和元年5月1日                   | 2019-05-01T00:00:00+09:00
            令和7年11月21日                  | 2025-11-21T00:00:00+09:00
            令和7年11月21日(金) 16時20分     | 2025-11-21T16:20:00+09:00
            令和7年11月21日(金) 16時20分05秒 | 2025-11-21T16:20:05+09:00
            令和7年11月21日　10時42分        | 2025-11-21T10:42:00+09:00
            2025-11-21                     | 2025-11-21T00:00:00+09:00
            2025/11/21                     | 2025-11-21T00:00:00+09:00
            2025年11月21日                  | 2025-11-21T00:00:00+09:00
            2025-11-21 10:42               | 2025-11-21T10:42:00+09:00
            2025-11-21T10:42               | 2025-11-21T10:42:00+09:00
            2025-11-21T10:42:07            | 2025-11-21T10:42:07+09:00
            2025-11-21T10:42:00+09:00      | 2025-11-21T10:42:00+09:00
            2025-11-21T10:42:00 09:00      | 2025-11-21T10:42:00+09:00
            2025-11-20T15:00:00Z           | 2025-11-21T00:00:00+09:00
            2025-11-20T15:00:00.123Z       | 2025-11-21T00:00:00.123+09:00
            """)
    void a_moment_is_read_as_offices_write_it(String text, OffsetDateTime expected) {
        assertThat(Wareki.read(text, YEAR)).contains(expected.toInstant());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "きのう",
                "1132",
                "0230",
                "13/1",
                "111",
                "R1.4.30",
                "H31.5.1",
                "R0.5.1",
                "S60.1.1",
                "2025-02-29",
                "2025-11-21 24:00",
                "2025-11-21 10:60",
                "11/21 10",
                "2025-11-21T10:42:00+0900x",
                "R7.11.21; drop"
            })
    void what_is_no_moment_is_not_read(String text) {
        assertThat(Wareki.read(text, YEAR)).isEmpty();
    }

    @Test
    void the_first_year_of_an_era_is_gannen() {
        assertThat(Wareki.month(YearMonth.of(2019, 4))).isEqualTo("平成31年4月");
        assertThat(Wareki.month(YearMonth.of(2019, 5))).isEqualTo("令和元年5月");
        assertThat(Wareki.day(LocalDate.of(2019, 4, 30))).isEqualTo("平成31年4月30日");
        assertThat(Wareki.day(LocalDate.of(2019, 5, 1))).isEqualTo("令和元年5月1日");
        assertThat(Wareki.day(LocalDate.of(2020, 1, 1))).isEqualTo("令和2年1月1日");
        assertThat(Wareki.fiscalYear(2019)).isEqualTo("令和元年度");
        assertThat(Wareki.fiscalYear(2018)).isEqualTo("平成30年度");
    }

    @Test
    void a_moment_is_shown_in_japan_and_can_be_read_again() {
        Instant moment = Instant.parse("2025-11-21T07:20:00Z");

        assertThat(Wareki.moment(moment)).isEqualTo("令和7年11月21日(金) 16時20分");
        assertThat(Wareki.read(Wareki.moment(moment), YEAR)).contains(moment);
        assertThat(Wareki.moment(moment.plusSeconds(5))).isEqualTo("令和7年11月21日(金) 16時20分05秒");
        assertThat(Wareki.shortMoment(moment)).isEqualTo("11月21日 16時20分");
        assertThat(Wareki.clock(moment)).isEqualTo("16時20分00秒");
        assertThat(Wareki.today(Instant.parse("2025-11-20T15:00:00Z"))).isEqualTo("2025-11-21");
    }

    @Test
    void nothing_written_is_a_live_page_and_nonsense_is_refused_with_its_text() {
        Instant now = Instant.parse("2025-11-21T00:00:00Z");

        assertThat(AsOf.read(null, YEAR, now)).isEqualTo(new AsOf(now, false));
        assertThat(AsOf.read(" ", YEAR, now)).isEqualTo(new AsOf(now, false));
        assertThat(AsOf.read("4/1", YEAR, now)).isEqualTo(new AsOf(Instant.parse("2025-03-31T15:00:00Z"), true));
        assertThatThrownBy(() -> AsOf.read("きのう", YEAR, now)).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.code()).isEqualTo("INVALID_PAYLOAD");
            assertThat(refused.values()).containsEntry("field", "asOf").containsEntry("value", "きのう");
        });
    }

    @Test
    void numbers_have_groups_a_true_minus_and_a_dash_for_nothing() {
        assertThat(Figures.number(42_084L)).isEqualTo("42,084");
        assertThat(Figures.number(-3L)).isEqualTo("−3");
        assertThat(Figures.number(null)).isEqualTo("–");
        assertThat(Figures.signed(12)).isEqualTo("+12");
        assertThat(Figures.signed(-1_652)).isEqualTo("−1,652");
        assertThat(Figures.signed(0)).isEqualTo("±0");
        assertThat(Figures.percent(2_810, 3_100)).isEqualTo("90.6%");
        assertThat(Figures.percent(1, 0)).isEqualTo("–");
        assertThat(Figures.wholePercent(1, 8)).isEqualTo("13%");
    }
}
