package jp.monozukuri.dispatch.recording;

import jp.monozukuri.platform.problem.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of questions; a bad one is INVALID_PAYLOAD with its name, value and rule. */
public final class Asked {

    private Asked() {}

    /**
     * A number of a query, or its default.
     *
     * @throws RuleViolation INVALID_PAYLOAD when it is no number from {@code least} to {@code most}
     */
    public static long number(String field, @Nullable String value, long otherwise, long least, long most) {
        if (value == null) {
            return otherwise;
        }
        try {
            long number = Long.parseLong(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw invalid(field, value, least, most);
        }
        throw invalid(field, value, least, most);
    }

    private static RuleViolation invalid(String field, String value, long least, long most) {
        return RuleViolation.of("INVALID_PAYLOAD", "field", field, "value", value, "rule", least + "–" + most);
    }
}
