package jp.monozukuri.scenarios.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.monozukuri.scenarios.file.Scenario.Expected;
import jp.monozukuri.scenarios.file.Scenario.Row;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Compares what is expected of a report with the report. Judged are the rows, memo keys and other fields that the expectation
 * lists; inside one of these (a map by kind, the texts, the offices) everything must be the same. Source: FORMAT.md 1 and 5.
 */
public final class ReportComparison {

    private static final String ABSENT = "(absent)";

    /** The lists of a report whose order is free, with the field that names an entry. */
    private static final Map<String, String> KEY_OF_LIST = Map.of("texts", "row", "byOffice", "office");

    private final String place;
    private final List<Difference> differences = new ArrayList<>();

    private ReportComparison(String place) {
        this.place = place;
    }

    /** Everything that differs, in the order of the expectation. @param place names the query in the differences */
    public static List<Difference> compare(String place, Expected expected, JsonNode report) {
        var comparison = new ReportComparison(place);
        Map<String, JsonNode> rows = comparison.byKey("rows", report.path("rows"), "code");
        for (Row row : expected.rows()) {
            comparison.row(row, rows.get(row.code()));
        }
        expected.others().forEach((field, value) -> comparison.other(field, value, report.path(field)));
        return List.copyOf(comparison.differences);
    }

    private void row(Row expected, @Nullable JsonNode actual) {
        if (actual == null) {
            add(expected.code(), "row", "(present)", ABSENT);
            return;
        }
        expected.fields().forEach((field, value) -> value(expected.code(), field, value, actual.path(field)));
        JsonNode memo = actual.path("memo");
        expected.memo().forEach((key, value) -> value(expected.code(), "memo." + key, value, memo.path(key)));
    }

    private void other(String field, JsonNode expected, JsonNode actual) {
        String key = KEY_OF_LIST.get(field);
        if (key == null || !expected.isArray() || !actual.isArray()) {
            value(field, "", expected, actual);
            return;
        }
        Map<String, JsonNode> expectedEntries = byKey(field, expected, key);
        Map<String, JsonNode> actualEntries = byKey(field, actual, key);
        expectedEntries.forEach((name, entry) -> {
            JsonNode found = actualEntries.get(name);
            value(field, name, entry, found == null ? MissingNode.getInstance() : found);
        });
        actualEntries.forEach((name, entry) -> {
            if (!expectedEntries.containsKey(name)) {
                value(field, name, MissingNode.getInstance(), entry);
            }
        });
    }

    /** Compares two values; objects field by field, so that a difference names the innermost place. */
    private void value(String subject, String field, JsonNode expected, JsonNode actual) {
        if (expected.isObject() && actual.isObject()) {
            Set<String> names = new LinkedHashSet<>(expected.propertyNames());
            names.addAll(actual.propertyNames());
            for (String name : names) {
                value(subject, field.isEmpty() ? name : field + "." + name, expected.path(name), actual.path(name));
            }
        } else if (!same(expected, actual)) {
            add(subject, field, shown(expected), shown(actual));
        }
    }

    private static boolean same(JsonNode expected, JsonNode actual) {
        return expected.isNumber() && actual.isNumber()
                ? expected.decimalValue().compareTo(actual.decimalValue()) == 0
                : expected.equals(actual);
    }

    private Map<String, JsonNode> byKey(String list, JsonNode entries, String key) {
        Map<String, JsonNode> byKey = new LinkedHashMap<>();
        for (JsonNode entry : entries) {
            String name = entry.path(key).asString("");
            if (byKey.put(name, entry) != null) {
                add(list, name, "once", "twice");
            }
        }
        return byKey;
    }

    private static String shown(JsonNode value) {
        return value.isMissingNode() ? ABSENT : value.toString();
    }

    private void add(String subject, String field, String expected, String actual) {
        differences.add(new Difference(place, subject, field, expected, actual));
    }
}
