package jp.monozukuri.meister;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import jp.monozukuri.platform.command.Command;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Every way in which a payload can miss its schema, one at a time: made from the schema itself, so that no field is forgotten. */
final class BadPayloads {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * A payload with one fault.
     *
     * @param field the field at fault
     * @param code the code of the refusal
     */
    record Bad(String command, String field, String fault, String payload, String code) {

        @Override
        public String toString() {
            return command + "." + field + " " + fault;
        }
    }

    private BadPayloads() {}

    static List<Bad> all() throws IOException {
        List<Bad> all = new ArrayList<>();
        for (Class<? extends Command> type : MeisterConfiguration.meister().commands()) {
            String command = type.getSimpleName();
            JsonNode document = CommandContractTest.document(command);
            ofObject(command, document, "", all);
            JsonNode facts = document.path("properties").path("facts");
            if (facts.isObject()) {
                ofObject(command, facts, "facts", all);
            }
        }
        return all;
    }

    private static void ofObject(String command, JsonNode schema, String parent, List<Bad> all) {
        List<String> required =
                schema.path("required").valueStream().map(JsonNode::asString).toList();
        schema.path("properties").forEachEntry((name, field) -> {
            String code = field.path("x-code").asString("INVALID_PAYLOAD");
            String path = parent.isEmpty() ? name : parent + "." + name;
            if (required.contains(name)) {
                ObjectNode without = CommandContractTest.payload(command);
                at(without, parent).remove(name);
                all.add(new Bad(command, path, "is missing", without.toString(), code));
                all.add(new Bad(command, path, "is null", with(command, parent, name, JSON.nullNode()), code));
            }
            faults(field)
                    .forEach(fault -> all.add(new Bad(
                            command,
                            path,
                            "is " + shortened(fault.toString()),
                            with(command, parent, name, fault),
                            code)));
        });
    }

    private static ObjectNode at(ObjectNode payload, String parent) {
        return parent.isEmpty() ? payload : (ObjectNode) payload.path(parent);
    }

    private static String with(String command, String parent, String name, JsonNode value) {
        ObjectNode payload = CommandContractTest.payload(command);
        at(payload, parent).set(name, value);
        return payload.toString();
    }

    private static String shortened(String text) {
        return text.length() > 30 ? text.substring(0, 30) + "…" : text;
    }

    /** Values that the schema of a field refuses. */
    private static List<JsonNode> faults(JsonNode field) {
        List<JsonNode> faults = new ArrayList<>();
        List<String> types = types(field);
        if (!types.contains("object")) {
            faults.add(JSON.createObjectNode().put("other", "type"));
        }
        if (field.has("enum")) {
            faults.add(StringNode.valueOf("UNKNOWN_CODE"));
        }
        if (field.has("format")) {
            faults.add(StringNode.valueOf("2024-02-30"));
            faults.add(StringNode.valueOf("03.06.2024"));
        } else if (types.contains("string")) {
            if (field.has("pattern")) {
                faults.add(StringNode.valueOf(""));
            }
            if (field.has("maxLength")) {
                faults.add(StringNode.valueOf("x".repeat(field.path("maxLength").asInt() + 1)));
            }
        }
        if (field.has("minimum")) {
            faults.add(JSON.valueToTree(field.path("minimum").asLong() - 1));
        }
        if (field.has("maximum")) {
            faults.add(JSON.valueToTree(field.path("maximum").asLong() + 1));
        }
        if (types.contains("array")) {
            faults.addAll(lists(field));
        }
        return faults;
    }

    private static List<JsonNode> lists(JsonNode field) {
        List<JsonNode> faults = new ArrayList<>();
        faults.add(StringNode.valueOf("no list"));
        if (field.path("minItems").asInt(0) > 0) {
            faults.add(JSON.createArrayNode());
        }
        if (field.path("uniqueItems").asBoolean(false)) {
            faults.add(JSON.createArrayNode().add("TWICE").add("TWICE"));
        }
        if (field.has("maxItems")) {
            ArrayNode many = JSON.createArrayNode();
            for (int i = 0; i <= field.path("maxItems").asInt(); i++) {
                many.add("E" + i);
            }
            faults.add(many);
        }
        return faults;
    }

    private static List<String> types(JsonNode field) {
        JsonNode type = field.path("type");
        return type.isArray()
                ? StreamSupport.stream(type.spliterator(), false)
                        .map(JsonNode::asString)
                        .toList()
                : List.of(type.asString(""));
    }
}
