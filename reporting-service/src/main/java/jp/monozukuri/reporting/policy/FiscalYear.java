package jp.monozukuri.reporting.policy;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Policies {@code fiscalYear} and {@code yearOf}: 1 April to 31 March, by the date in Japan on which something happened, never
 * by the date of its report. Source: the programme's published report; FORMAT.md 5 and 7.
 *
 * @param year the calendar year of its 1 April
 */
public record FiscalYear(int year) {

    private static final int MONTHS = 12;

    /** The fiscal year in which a day lies. */
    public static FiscalYear of(LocalDate day) {
        return new FiscalYear(day.getMonthValue() >= Month.APRIL.getValue() ? day.getYear() : day.getYear() - 1);
    }

    /** Its 1 April. */
    public LocalDate firstDay() {
        return LocalDate.of(year, Month.APRIL, 1);
    }

    /** The 1 April after it, from which it can be finalised. */
    public LocalDate dayAfter() {
        return LocalDate.of(year + 1, Month.APRIL, 1);
    }

    /** Its months, April to March. */
    public List<YearMonth> months() {
        YearMonth april = YearMonth.of(year, Month.APRIL);
        return IntStream.range(0, MONTHS).mapToObj(april::plusMonths).toList();
    }

    /** How many of its months are over on a day: 0 to 12. */
    public int monthsOver(LocalDate day) {
        return (int) months().stream()
                .filter(month -> month.atEndOfMonth().isBefore(day))
                .count();
    }
}
