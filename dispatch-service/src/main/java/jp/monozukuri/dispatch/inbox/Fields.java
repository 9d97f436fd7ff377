package jp.monozukuri.dispatch.inbox;

import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Reads the fields of a published event; one that is missing or of another kind makes the event poison. */
final class Fields {

    private Fields() {}

    static String text(JsonNode data, String field) {
        return text(data.required(field));
    }

    private static String text(JsonNode value) {
        if (!value.isString()) {
            throw new IllegalArgumentException(value + " is not a text");
        }
        return value.stringValue();
    }

    static long number(JsonNode data, String field) {
        JsonNode value = data.required(field);
        if (!value.isIntegralNumber()) {
            throw new IllegalArgumentException(value + " is not a whole number");
        }
        return value.longValue();
    }

    static LocalDate date(JsonNode data, String field) {
        return LocalDate.parse(text(data, field));
    }

    static List<String> texts(JsonNode data, String field) {
        return data.required(field).valueStream().map(Fields::text).toList();
    }

    static List<LocalDate> dates(JsonNode data, String field) {
        return texts(data, field).stream().map(LocalDate::parse).toList();
    }
}
