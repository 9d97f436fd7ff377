package jp.monozukuri.reporting.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiscalYearTest {

    /** DOMAIN.md 2.5. */
    @ParameterizedTest
    @CsvSource({"2025-03-31, 2024", "2025-04-01, 2025", "2025-12-31, 2025", "2026-01-01, 2025", "2026-03-31, 2025"})
    void runs_from_april_to_march(LocalDate day, int year) {
        assertThat(FiscalYear.of(day)).isEqualTo(new FiscalYear(year));
    }

    @Test
    void has_its_days_and_months() {
        FiscalYear year = new FiscalYear(2024);

        assertThat(year.firstDay()).isEqualTo("2024-04-01");
        assertThat(year.dayAfter()).isEqualTo("2025-04-01");
        assertThat(year.months()).hasSize(12).startsWith(YearMonth.of(2024, 4)).endsWith(YearMonth.of(2025, 3));
    }

    @ParameterizedTest
    @CsvSource({"2024-03-31, 0", "2024-04-30, 0", "2024-05-01, 1", "2025-03-31, 11", "2025-04-01, 12", "2026-01-01, 12"
    })
    void a_month_is_over_from_the_first_of_the_next(LocalDate day, int over) {
        assertThat(new FiscalYear(2024).monthsOver(day)).isEqualTo(over);
    }
}
