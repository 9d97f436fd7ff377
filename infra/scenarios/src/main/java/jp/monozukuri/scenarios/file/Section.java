package jp.monozukuri.scenarios.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One object of the file with its place. What is missing or wrong goes into the list of faults and a stand-in is given back,
 * so that reading goes on and all faults are found in one go.
 */
final class Section {

    private final ObjectNode node;
    private final String place;
    private final List<String> faults;

    private Section(ObjectNode node, String place, List<String> faults) {
        this.node = node;
        this.place = place;
        this.faults = faults;
    }

    static Section of(JsonNode node, String place, List<String> faults) {
        if (node instanceof ObjectNode object) {
            return new Section(object, place, faults);
        }
        faults.add((place.isEmpty() ? "the file" : place) + " is not an object but " + node);
        return new Section(JsonNodeFactory.instance.objectNode(), place, new ArrayList<>());
    }

    void knows(Set<String> names) {
        for (String name : node.propertyNames()) {
            if (!names.contains(name)) {
                fault("unknown field \"" + name + "\"");
            }
        }
    }

    void fault(String what) {
        faults.add(place.isEmpty() ? what : place + ": " + what);
    }

    boolean has(String name) {
        return node.hasNonNull(name);
    }

    JsonNode value(String name) {
        return node.path(name);
    }

    String text(String name) {
        JsonNode value = node.path(name);
        if (value.isString() && !value.stringValue().isBlank()) {
            return value.stringValue();
        }
        expected(name, "a text", value);
        return "";
    }

    @Nullable
    String textOrNull(String name) {
        return has(name) ? text(name) : null;
    }

    long number(String name) {
        JsonNode value = node.path(name);
        if (value.isIntegralNumber() && value.canConvertToLong()) {
            return value.longValue();
        }
        expected(name, "a whole number", value);
        return 0;
    }

    boolean flag(String name, boolean otherwise) {
        JsonNode value = node.path(name);
        if (value.isBoolean()) {
            return value.booleanValue();
        }
        if (!value.isMissingNode()) {
            expected(name, "true or false", value);
        }
        return otherwise;
    }

    OffsetDateTime moment(String name) {
        return parsed(name, "a time with offset", OffsetDateTime::parse, OffsetDateTime.MIN);
    }

    @Nullable
    LocalDate dateOrNull(String name) {
        return has(name) ? parsed(name, "a date", LocalDate::parse, LocalDate.MIN) : null;
    }

    <E extends Enum<E>> E choice(String name, Class<E> type) {
        String given = text(name);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(given)) {
                return constant;
            }
        }
        if (!given.isEmpty()) {
            fault("\"" + name + "\" is \"" + given + "\", not one of " + List.of(type.getEnumConstants()));
        }
        return type.getEnumConstants()[0];
    }

    ObjectNode object(String name) {
        JsonNode value = node.path(name);
        if (value instanceof ObjectNode object) {
            return object;
        }
        expected(name, "an object", value);
        return JsonNodeFactory.instance.objectNode();
    }

    Section section(String name) {
        return new Section(object(name), child(name), faults);
    }

    List<Section> sections(String name) {
        List<Section> sections = new ArrayList<>();
        int index = 0;
        for (JsonNode element : array(name)) {
            sections.add(of(element, child(name) + "[" + index++ + "]", faults));
        }
        return sections;
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (JsonNode element : array(name)) {
            if (element.isString()) {
                texts.add(element.stringValue());
            } else {
                expected(name, "a list of texts", element);
            }
        }
        return texts;
    }

    /** Every field but the named ones, in the order of the file. */
    Map<String, JsonNode> without(Set<String> names) {
        Map<String, JsonNode> others = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (!names.contains(field.getKey())) {
                others.put(field.getKey(), field.getValue());
            }
        }
        return others;
    }

    private JsonNode array(String name) {
        JsonNode value = node.path(name);
        if (value.isArray()) {
            return value;
        }
        expected(name, "a list", value);
        return JsonNodeFactory.instance.arrayNode();
    }

    private <T> T parsed(String name, String what, Function<String, T> parser, T standIn) {
        String given = text(name);
        try {
            return given.isEmpty() ? standIn : parser.apply(given);
        } catch (DateTimeException e) {
            fault("\"" + name + "\" is \"" + given + "\", not " + what);
            return standIn;
        }
    }

    private void expected(String name, String what, JsonNode value) {
        fault("\"" + name + "\" " + (value.isMissingNode() ? "is missing" : "is " + value + ", not " + what));
    }

    private String child(String name) {
        return place.isEmpty() ? name : place + "." + name;
    }
}
