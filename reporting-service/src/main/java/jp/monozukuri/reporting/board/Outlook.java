package jp.monozukuri.reporting.board;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * The two policies of the boards, of a figure against its target in the course of a year. Judged on exact ratios, never on what
 * is shown. Source: the design of the pages, section 3; a choice of this system, changeable.
 *
 * <p>{@code forecast}: the figure carried on at its pace, or the figure with what is confirmed, whichever is greater.
 *
 * <p>{@code boardStatus}: met from the target on; else by forecast ÷ target: on course from 1, at risk from 0.8, short below;
 * an office without a record for {@value #SILENT_DAYS} days is silent. Once the year is over what is not met is missed. On the
 * first day of a year there is no pace and so no judgement but "met".
 */
final class Outlook {

    /** Days without a record from which on an office is silent. */
    static final int SILENT_DAYS = 30;

    private static final int RISK_TENTHS = 8;
    private static final int TENTHS = 10;

    private final @Nullable Long target;
    private final long actual;
    private final long confirmed;
    private final YearCourse course;

    /** @param confirmed what is planned and confirmed for the rest of the year, in the same unit */
    Outlook(@Nullable Long target, long actual, long confirmed, YearCourse course) {
        this.target = target;
        this.actual = actual;
        this.confirmed = confirmed;
        this.course = course;
    }

    /** What would be reached today at an even pace, half up; null without a target. */
    @Nullable
    Long standardLine() {
        return target == null ? null : divide(target * course.elapsed(), course.days());
    }

    /** The figure minus the standard line; null without a target. */
    @Nullable
    Long difference() {
        Long line = standardLine();
        return line == null ? null : actual - line;
    }

    /** Numerator of the pace, the figure ÷ the standard line. */
    long paceNumerator() {
        return actual * course.days();
    }

    /** Denominator of the pace; 0 when there is none. */
    long paceDenominator() {
        return target == null ? 0 : target * course.elapsed();
    }

    /** Policy {@code forecast}, half up; null before the second day of the year. */
    @Nullable
    Long forecast() {
        return course.elapsed() == 0
                ? null
                : Math.max(divide(actual * course.days(), course.elapsed()), actual + confirmed);
    }

    /** The figure with what is confirmed: the least to expect. */
    long least() {
        return actual + confirmed;
    }

    /** Policy {@code boardStatus} without silence; null when there is nothing to judge. */
    @Nullable
    Standing boardStatus() {
        return boardStatus(false);
    }

    /** Policy {@code boardStatus}; null when there is nothing to judge. */
    @Nullable
    Standing boardStatus(boolean silent) {
        if (target != null && actual >= target) {
            return Standing.MET;
        }
        if (silent && !course.isOver()) {
            return Standing.SILENT;
        }
        if (target == null || course.elapsed() == 0) {
            return null;
        }
        if (course.isOver()) {
            return Standing.MISSED;
        }
        if (reaches(target, TENTHS)) {
            return Standing.ON_COURSE;
        }
        return reaches(target, RISK_TENTHS) ? Standing.AT_RISK : Standing.SHORT;
    }

    /** Whether the exact forecast is at least so many tenths of the target. */
    private boolean reaches(long target, int tenths) {
        boolean byPace = actual * course.days() * TENTHS >= target * course.elapsed() * tenths;
        return byPace || (actual + confirmed) * TENTHS >= target * tenths;
    }

    private static long divide(long numerator, long denominator) {
        return BigDecimal.valueOf(numerator)
                .divide(BigDecimal.valueOf(denominator), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
