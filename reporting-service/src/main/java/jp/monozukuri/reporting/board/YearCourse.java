package jp.monozukuri.reporting.board;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import jp.monozukuri.reporting.policy.FiscalYear;

/**
 * How much of a fiscal year is over on a day; the day itself is not.
 *
 * @param elapsed days that are over, 0 to all
 * @param days of the year, 365 or 366
 */
record YearCourse(int elapsed, int days) {

    static YearCourse of(FiscalYear year, LocalDate today) {
        int days = (int) ChronoUnit.DAYS.between(year.firstDay(), year.dayAfter());
        long elapsed = ChronoUnit.DAYS.between(year.firstDay(), today);
        return new YearCourse(Math.clamp(elapsed, 0, days), days);
    }

    public boolean isOver() {
        return elapsed == days;
    }

    /** Whether the day lies in the year and after its first day. */
    public boolean isRunning() {
        return elapsed > 0 && !isOver();
    }
}
