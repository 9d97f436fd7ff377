package jp.monozukuri.rules.docs;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The type of a field in words, from its JSON Schema. */
final class FieldType {

    private static final int LISTED = 12;

    private FieldType() {}

    static String of(JsonNode schema) {
        List<String> types = schema.path("type").isArray()
                ? schema.path("type").valueStream().map(JsonNode::asString).toList()
                : List.of(schema.path("type").asString(""));
        String words = types.stream()
                .filter(type -> !type.equals("null"))
                .map(type -> words(type, schema))
                .collect(Collectors.joining(" or "));
        return types.contains("null") ? words + ", may be null" : words;
    }

    private static String words(String type, JsonNode schema) {
        if (schema.has("enum")) {
            return codes(schema.path("enum"));
        }
        return switch (type) {
            case "string" -> text(schema);
            case "integer" -> "whole number" + range(schema);
            case "number" -> "number" + range(schema);
            case "boolean" -> "true or false";
            case "array" ->
                "list of " + (schema.path("items").has("properties") ? "records" : of(schema.path("items")));
            case "object" -> "map" + map(schema);
            default -> throw new IllegalArgumentException("no words for the type " + schema);
        };
    }

    private static String text(JsonNode schema) {
        return switch (schema.path("format").asString("")) {
            case "date" -> "date";
            case "date-time" -> "moment";
            default -> "text" + (schema.has("maxLength") ? " of up to " + schema.path("maxLength") + " signs" : "");
        };
    }

    private static String map(JsonNode schema) {
        JsonNode keys = schema.path("propertyNames").path("enum");
        return (keys.isMissingNode() ? "" : " from " + codes(keys))
                + (schema.path("additionalProperties").isObject()
                        ? " to " + of(schema.path("additionalProperties"))
                        : "");
    }

    private static String codes(JsonNode codes) {
        List<String> all = codes.valueStream()
                .filter(code -> !code.isNull())
                .map(code -> "`" + code.asString() + "`")
                .toList();
        return all.size() <= LISTED
                ? String.join(", ", all)
                : Stream.concat(all.stream().limit(LISTED - 1), Stream.of("… (" + all.size() + " codes)"))
                        .collect(Collectors.joining(", "));
    }

    private static String range(JsonNode schema) {
        boolean upper = schema.has("maximum") && schema.path("maximum").asLong() < 1_000_000;
        if (!schema.has("minimum")) {
            return "";
        }
        return upper
                ? " from " + schema.path("minimum") + " to " + schema.path("maximum")
                : ", " + schema.path("minimum") + " or more";
    }
}
