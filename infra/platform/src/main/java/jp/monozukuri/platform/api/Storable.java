package jp.monozukuri.platform.api;

import java.math.BigDecimal;
import jp.monozukuri.platform.problem.RuleViolation;
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
        require("", payload);
    }

    private static void require(String field, JsonNode node) {
        if (node.isString() && !isStorable(node.asString())) {
            throw refusal(
                    field,
                    "whole characters, no control characters but tabulator and line ends",
                    "文字の一部だけや制御文字(タブと改行を除く。)を含まないこと");
        }
        if (node.isNumber() && !isStorable(node.decimalValue())) {
            throw refusal(field, "a number of at most 40 digits", "40桁以内の数");
        }
        node.properties().forEach(entry -> require(within(field, entry.getKey()), entry.getValue()));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            require(within(field, Integer.toString(i)), node.get(i));
        }
    }

    private static String within(String field, String name) {
        return field.isEmpty() ? name : field + "." + name;
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

    private static RuleViolation refusal(String field, String rule, String japanese) {
        return RuleViolation.of("INVALID_PAYLOAD", "field", field, "value", null, "rule", rule, "ruleJa", japanese);
    }
}
