package jp.monozukuri.reporting.ledger;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import jp.monozukuri.platform.problem.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of questions; a bad one is INVALID_PAYLOAD with its name and value. */
public final class Asked {

    private static final Pattern OFFICE = Pattern.compile("JP-(0[1-9]|[1-3]\\d|4[0-7])|NATIONAL");
    private static final Pattern YEAR = Pattern.compile("[1-9]\\d{3}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private Asked() {}

    /** A regional office or NATIONAL. */
    public static String office(String name, @Nullable String value) {
        if (value == null || !OFFICE.matcher(value).matches()) {
            throw invalid(name, value, "JP-01 … JP-47, NATIONAL");
        }
        return value;
    }

    /** A regional office. */
    public static String regionalOffice(String name, @Nullable String value) {
        if (value == null || value.equals("NATIONAL") || !OFFICE.matcher(value).matches()) {
            throw invalid(name, value, "JP-01 … JP-47");
        }
        return value;
    }

    /** A year of four digits. */
    public static int fiscalYear(String name, @Nullable String value) {
        if (value == null || !YEAR.matcher(value).matches()) {
            throw invalid(name, value, "YYYY");
        }
        return Integer.parseInt(value);
    }

    /** A moment with offset; a plus sign that arrived as a space is meant as a plus sign. */
    public static Instant instant(String name, String value) {
        try {
            return OffsetDateTime.parse(value.replace(' ', '+')).toInstant();
        } catch (DateTimeException e) {
            throw invalid(name, value, "ISO 8601 with offset");
        }
    }

    /** A number from 1 to a limit, or the given one when it is missing. */
    public static int limit(String name, @Nullable String value, int missing, int limit) {
        if (value == null) {
            return missing;
        }
        int number = NUMBER.matcher(value).matches() ? Integer.parseInt(value) : 0;
        if (number < 1 || number > limit) {
            throw invalid(name, value, "1 … " + limit);
        }
        return number;
    }

    /** The refusal of a parameter. */
    public static RuleViolation invalid(String name, @Nullable String value, String rule) {
        return RuleViolation.of("INVALID_PAYLOAD", "field", name, "value", value, "rule", rule);
    }
}
