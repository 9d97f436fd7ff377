package jp.monozukuri.reporting.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Policies {@code certTarget} and {@code activityTarget}: a target is met from it upwards, and a
 * rate is shown to one decimal. Source: the programme's published report ("以上").
 */
public final class Target {

    private static final int HUNDRED = 100;

    private Target() {}

    /** Whether a figure meets a target; null without one. */
    public static @Nullable Boolean met(@Nullable Long target, long actual) {
        return target == null ? null : actual >= target;
    }

    /** Figure ÷ target × 100 as text, half up to one decimal; null without a target and for a target of 0. */
    public static @Nullable String rate(@Nullable Long target, long actual) {
        return target == null || target == 0
                ? null
                : BigDecimal.valueOf(actual)
                        .multiply(BigDecimal.valueOf(HUNDRED))
                        .divide(BigDecimal.valueOf(target), 1, RoundingMode.HALF_UP)
                        .toPlainString();
    }
}
