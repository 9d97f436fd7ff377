package jp.monozukuri.platform.problem;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A refusal: a stable code and the values its sentences name. The sentences themselves, in Japanese and English, and the HTTP
 * status stand under the code in a {@code problems.json} of the service or the platform.
 */
public final class RuleViolation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Map<String, @Nullable Object> values;

    private RuleViolation(String code, Map<String, @Nullable Object> values) {
        super(code + " " + values);
        this.code = code;
        this.values = values;
    }

    /**
     * A refusal with its values, given as name, value, name, value. The names {@code field} and {@code value} say which
     * field of the payload broke the rule.
     */
    public static RuleViolation of(String code, @Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return new RuleViolation(code, Collections.unmodifiableMap(values));
    }

    /** The stable code, as in FORMAT.md. */
    public String code() {
        return code;
    }

    /** The named values, in the order given. */
    public Map<String, @Nullable Object> values() {
        return values;
    }
}
