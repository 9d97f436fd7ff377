package jp.monozukuri.reporting.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers as pages show them: groups of three digits, a true minus sign, an en dash where there is none. */
public final class Figures {

    /** What stands where there is no answer. */
    public static final String NONE = "–";

    private static final int HUNDRED = 100;

    private Figures() {}

    /** A number: 42,084 or −3; an en dash for null. */
    public static String number(@Nullable Long value) {
        return value == null ? NONE : String.format(Locale.ROOT, "%,d", value).replace('-', '−');
    }

    /** A difference with its sign: +12, −3, ±0. */
    public static String signed(long value) {
        return value == 0 ? "±0" : (value > 0 ? "+" : "") + number(value);
    }

    /** A ratio as per cent to one decimal, half up; an en dash for a denominator of 0. */
    public static String percent(long numerator, long denominator) {
        return denominator == 0 ? NONE : hundredfold(numerator, denominator, 1) + "%";
    }

    /** A ratio as whole per cent, half up. */
    public static String wholePercent(long numerator, long denominator) {
        return denominator == 0 ? NONE : hundredfold(numerator, denominator, 0) + "%";
    }

    private static String hundredfold(long numerator, long denominator, int decimals) {
        return BigDecimal.valueOf(numerator)
                .multiply(BigDecimal.valueOf(HUNDRED))
                .divide(BigDecimal.valueOf(denominator), decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
