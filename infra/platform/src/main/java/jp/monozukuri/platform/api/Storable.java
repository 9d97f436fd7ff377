package jp.monozukuri.platform.api;

import java.math.BigDecimal;
import jp.monozukuri.platform.problem.RuleViolation;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What comes out of every store as it went in. Text: whole characters, and of the control characters only tabulator and line
 * ends; half a surrogate pair would be stored as a question mark, and a database takes no NUL. Numbers: of so many digits that
 * nobody's arithmetic is kept busy with them.
 */
final class Storable {

    private static final int DIGITS = 40;

    private Storable() {}

    /** @throws RuleViolation INVALID_PAYLOAD with the first field that is not storable */
    static void require(JsonNode payload) {
        if (payload.isString() && !isStorable(payload.asString())) {
            throw refusal(
                    "",
                    "whole characters, no control characters but tabulator and line ends",
                    "文字の一部だけや制御文字(タブと改行を除く。)を含まないこと");
        }
        if (payload.isNumber() && !isStorable(payload.decimalValue())) {
            throw refusal("", "a number of at most 40 digits", "40桁以内の数");
        }
        payload.properties().forEach(entry -> within(entry.getKey(), entry.getValue()));
        for (int i = 0; payload.isArray() && i < payload.size(); i++) {
            within(Integer.toString(i), payload.get(i));
        }
    }

    private static void within(String name, JsonNode node) {
        try {
            require(node);
        } catch (RuleViolation inner) {
            Object field = inner.values().get("field");
            throw refusal(
                    "".equals(field) ? name : name + "." + field,
                    String.valueOf(inner.values().get("rule")),
                    String.valueOf(inner.values().get("ruleJa")));
        }
    }

    static boolean isStorable(String text) {
        return text.codePoints().noneMatch(Storable::isRefused);
    }

    private static boolean isRefused(int point) {
        return Character.getType(point) == Character.SURROGATE
                || (Character.isISOControl(point) && point != '\t' && point != '\n' && point != '\r');
    }

    private static boolean isStorable(BigDecimal number) {
        return number.precision() <= DIGITS && Math.abs((long) number.scale()) <= DIGITS;
    }

    private static RuleViolation refusal(String field, String rule, @Nullable String japanese) {
        return RuleViolation.of("INVALID_PAYLOAD", "field", field, "value", null, "rule", rule, "ruleJa", japanese);
    }
}
