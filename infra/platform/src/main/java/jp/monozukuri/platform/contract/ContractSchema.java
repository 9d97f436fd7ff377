package jp.monozukuri.platform.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schemas in {@code contracts/} as they are validated against and published. A schema may say {@code "$ref":
 * "../types/Name.schema.json"}; what stands there is put in its place, beside what it says itself. So the values that many
 * contracts share are written once, and each published contract is still whole in one file.
 */
public final class ContractSchema {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String REF = "$ref";
    private static final String TYPES = "../types/";

    /** What a type says of itself and not of the field that has it. */
    private static final List<String> OWN = List.of("$schema", "title", "description");

    private ContractSchema() {}

    /**
     * The schema of a path below {@code contracts/}, whole.
     *
     * @param path for example {@code commands/OpenJar.schema.json}
     * @throws IllegalStateException when it is not there, or a type that it names is not
     */
    public static ObjectNode read(String path) {
        return (ObjectNode) document(path);
    }

    /** The schema, whole, or the example of a path; the example of a list is an array. */
    static JsonNode document(String path) {
        return whole(file(path));
    }

    private static JsonNode whole(JsonNode node) {
        if (node.isArray()) {
            return JSON.createArrayNode()
                    .addAll(node.valueStream().map(ContractSchema::whole).toList());
        }
        if (!node.isObject()) {
            return node;
        }
        ObjectNode whole = JSON.createObjectNode();
        String reference = node.path(REF).asString("");
        if (reference.startsWith(TYPES)) {
            ObjectNode type = read("types/" + reference.substring(TYPES.length()));
            whole.setAll(type.remove(OWN));
        }
        node.properties().stream()
                .filter(field -> !field.getKey().equals(REF) || !reference.startsWith(TYPES))
                .forEach(field -> whole.set(field.getKey(), whole(field.getValue())));
        return whole;
    }

    private static JsonNode file(String path) {
        try (InputStream in = ContractSchema.class.getResourceAsStream("/contracts/" + path)) {
            if (in == null) {
                throw new IllegalStateException("no schema /contracts/" + path);
            }
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
