package jp.monozukuri.platform.api;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import jp.monozukuri.platform.command.Command;
import jp.monozukuri.platform.contract.ContractSchema;
import jp.monozukuri.platform.problem.RuleViolation;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The published contract of a service's commands: the JSON Schemas in {@code contracts/commands/} are what payloads are
 * validated against, so contract and behaviour cannot differ.
 */
final class Contract {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, Class<? extends Command>> commands = new TreeMap<>();
    private final Map<String, JsonNode> documents = new TreeMap<>();
    private final Map<String, Schema> schemas = new TreeMap<>();

    /** @throws IllegalStateException when a command has no schema */
    Contract(List<Class<? extends Command>> types) {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                        .formatAssertionsEnabled(true)
                        .build()));
        for (Class<? extends Command> type : types) {
            String name = type.getSimpleName();
            JsonNode document = ContractSchema.read("commands/" + name + ".schema.json");
            commands.put(name, type);
            documents.put(name, document);
            schemas.put(name, registry.getSchema(document));
        }
    }

    /** The schemas by command, for the OpenAPI document. */
    Map<String, JsonNode> documents() {
        return documents;
    }

    /**
     * Validates a payload and reads it.
     *
     * @throws RuleViolation UNKNOWN_COMMAND; INVALID_PAYLOAD or the code that the schema gives the field as {@code x-code}
     */
    Command read(String name, JsonNode payload) {
        Class<? extends Command> type = commands.get(name);
        Schema schema = schemas.get(name);
        JsonNode document = documents.get(name);
        if (type == null || schema == null || document == null) {
            throw RuleViolation.of("UNKNOWN_COMMAND", "value", name);
        }
        List<Error> errors = schema.validate(payload);
        if (!errors.isEmpty()) {
            throw violation(document, first(schema, payload, Locale.ENGLISH), first(schema, payload, Locale.JAPANESE));
        }
        return JSON.treeToValue(payload, type);
    }

    /** The first error, told in a language whatever the machine's own is. */
    private static Error first(Schema schema, JsonNode payload, Locale language) {
        return schema.validate(payload, execution -> execution.executionConfig(config -> config.locale(language)))
                .getFirst();
    }

    private static RuleViolation violation(JsonNode document, Error error, Error japanese) {
        String pointer = error.getInstanceLocation().toString();
        String field = pointer.startsWith("/") ? pointer.substring(1).replace('/', '.') : pointer;
        if (error.getProperty() != null) {
            field = field.isEmpty() ? error.getProperty() : field + "." + error.getProperty();
        }
        JsonNode code = document.path("properties").path(field).path("x-code");
        return RuleViolation.of(
                code.isString() ? code.asString() : "INVALID_PAYLOAD",
                "field",
                field,
                "value",
                value(error),
                "rule",
                error.getMessage(),
                "ruleJa",
                japanese.getMessage());
    }

    private static @Nullable Object value(Error error) {
        JsonNode node = error.getInstanceNode();
        if (node == null || error.getProperty() != null || node.isNull()) {
            return null;
        }
        String text = node.isString() ? node.asString() : node.toString();
        return text.length() > 200 ? text.substring(0, 200) + "…" : text;
    }
}
