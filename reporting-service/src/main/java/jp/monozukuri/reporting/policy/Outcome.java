package jp.monozukuri.reporting.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Policies {@code outcomeTarget}, {@code outcomeDisplay}, {@code outcomeJudgement} and {@code nationalRates}: rates are pooled
 * numerators over pooled denominators, shown as whole per cent but judged on the exact ratio. Source: FORMAT.md 5 and 7.
 */
public final class Outcome {

    /** Per cent to reach unless the plan says otherwise; over the country always. */
    public static final long TARGET = 90;

    private static final int HUNDRED = 100;

    private Outcome() {}

    /** Whole per cent half up, but 100 only when all answers are positive; null without an answer. */
    public static @Nullable String shown(long numerator, long denominator) {
        if (denominator == 0) {
            return null;
        }
        String rounded = percent(numerator, denominator, 0);
        return rounded.equals("100") && numerator != denominator ? "99" : rounded;
    }

    /** The ratio × 100, half up to one decimal; null without an answer. */
    public static @Nullable String exact1dp(long numerator, long denominator) {
        return denominator == 0 ? null : percent(numerator, denominator, 1);
    }

    /** Whether the exact ratio reaches the target; null without an answer. */
    public static @Nullable Boolean met(long numerator, long denominator, long target) {
        return denominator == 0
                ? null
                : Math.multiplyExact(numerator, HUNDRED) >= Math.multiplyExact(target, denominator);
    }

    private static String percent(long numerator, long denominator, int decimals) {
        return BigDecimal.valueOf(numerator)
                .multiply(BigDecimal.valueOf(HUNDRED))
                .divide(BigDecimal.valueOf(denominator), decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
