package jp.monozukuri.platform.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Pattern;
import jp.monozukuri.platform.problem.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of questions; a bad one is INVALID_PAYLOAD with its name, value and rule. */
public final class Asked {

    private static final Pattern OFFICE = Pattern.compile("JP-(0[1-9]|[1-3]\\d|4[0-7])");

    private Asked() {}

    /** A text that must not be missing or blank. */
    public static String text(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw invalid(name, value, "required");
        }
        return value;
    }

    /** A day, or the given one when it is missing. */
    public static LocalDate day(String name, @Nullable String value, LocalDate missing) {
        if (value == null) {
            return missing;
        }
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw invalid(name, value, "YYYY-MM-DD");
        }
    }

    /** A number from {@code least} to {@code most}, or the given one when it is missing. */
    public static long number(String name, @Nullable String value, long missing, long least, long most) {
        if (value == null) {
            return missing;
        }
        try {
            long number = Long.parseLong(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw invalid(name, value, least + "–" + most);
        }
        throw invalid(name, value, least + "–" + most);
    }

    /** A regional office. */
    public static String office(String name, @Nullable String value) {
        if (value == null || !OFFICE.matcher(value).matches()) {
            throw invalid(name, value, "JP-01 … JP-47");
        }
        return value;
    }

    /** One of the values of an enumeration. */
    public static <E extends Enum<E>> E oneOf(Class<E> type, String name, String value) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(value))
                .findFirst()
                .orElseThrow(() -> invalid(name, value, Arrays.toString(type.getEnumConstants())));
    }

    private static RuleViolation invalid(String name, @Nullable String value, String rule) {
        return RuleViolation.of("INVALID_PAYLOAD", "field", name, "value", value, "rule", rule);
    }
}
