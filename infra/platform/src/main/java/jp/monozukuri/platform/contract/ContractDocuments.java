package jp.monozukuri.platform.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts OpenAPI 3.1 and AsyncAPI 3.0 together from the schemas in {@code contracts/commands} and {@code contracts/events}, so
 * that the schema a payload is validated against and the schema that is published are one file.
 */
public final class ContractDocuments {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SUFFIX = ".schema.json";
    private static final String SERVICE = "${service}";
    private static final Map<String, String> REFUSALS = Map.of(
            "400", "Malformed: INVALID_PAYLOAD, REASON_REQUIRED, MALFORMED_JSON, IDEMPOTENCY_KEY_REQUIRED",
            "401", "CALLER_REQUIRED",
            "403", "FORBIDDEN_OFFICE, ROLE_MAY_NOT_WRITE",
            "404", "Unknown record or command",
            "409", "Conflict with what is recorded; IDEMPOTENCY_KEY_REUSED",
            "412", "VERSION_MISMATCH: If-Match names another version",
            "422", "Another rule",
            "503", "NOT_YET_CONSISTENT, OUTCOME_UNKNOWN, TOO_MUCH_CONTENTION; see Retry-After");

    private ContractDocuments() {}

    /**
     * The OpenAPI document of a service's commands and queries, its own and those that every service answers. The schema of a
     * query describes the answer, or with {@code x-media-type} each datum of a stream; {@code x-path} and {@code x-parameters}
     * say how it is asked, {@code x-open} that it is answered whoever asks (401 is then a token that proves nobody), the file
     * beside it what an answer looks like.
     */
    public static JsonNode openApi(String service) {
        ObjectNode root = JSON.createObjectNode();
        root.put("openapi", "3.1.0");
        info(root, service, "commands and queries");
        ObjectNode paths = root.putObject("paths");
        ObjectNode components = root.putObject("components");
        ObjectNode schemas = components.putObject("schemas");
        for (String name : names("commands")) {
            ObjectNode schema = ContractSchema.read("commands/" + name + SUFFIX);
            schema.remove("$schema");
            command(paths.putObject("/api/" + service + "/commands/" + name).putObject("post"), name, schema);
            schemas.set(name, schema);
        }
        for (String name : names("queries")) {
            ObjectNode schema = ContractSchema.read("queries/" + name + SUFFIX);
            schema.remove("$schema");
            query(paths, service, name, schema, ContractSchema.document("queries/" + name + ".example.json"));
            schemas.set(name, schema);
        }
        schemas.set("Answer", answer());
        schemas.set("Problem", problem());
        components.set("parameters", parameters());
        return root;
    }

    private static void info(ObjectNode root, String service, String what) {
        ObjectNode info = root.putObject("info");
        info.put("title", "Monozukuri Ledger: " + service + "-service, " + what);
        info.put("version", "1");
    }

    private static void command(ObjectNode post, String name, ObjectNode schema) {
        post.put("operationId", name);
        post.put("summary", schema.path("title").asString(name));
        post.put("description", schema.path("description").asString(""));
        ArrayNode parameters = post.putArray("parameters");
        for (String parameter : List.of("Office", "Actor", "Role", "IdempotencyKey", "IfMatch", "ConsistencyToken")) {
            parameters.addObject().put("$ref", "#/components/parameters/" + parameter);
        }
        ObjectNode body = post.putObject("requestBody");
        body.put("required", true);
        content(body, "application/json", "#/components/schemas/" + name);
        ObjectNode responses = post.putObject("responses");
        ObjectNode ok = responses.putObject("200");
        ok.put("description", "Accepted; or, with Idempotent-Replayed: true, the first answer again");
        ObjectNode headers = ok.putObject("headers");
        for (String header : List.of("ETag", "Consistency-Token", "Idempotent-Replayed")) {
            headers.putObject(header).putObject("schema").put("type", "string");
        }
        content(ok, "application/json", "#/components/schemas/Answer");
        refusals(responses, REFUSALS.keySet());
    }

    private static void query(ObjectNode paths, String service, String name, ObjectNode schema, JsonNode example) {
        String path = schema.remove("x-path").asString().replace(SERVICE, service);
        JsonNode mediaType = schema.remove("x-media-type");
        boolean open = schema.remove("x-open") != null;
        ObjectNode get = paths.putObject(path).putObject("get");
        get.put("operationId", name);
        get.put("summary", schema.path("title").asString(name));
        get.put("description", schema.path("description").asString(""));
        ArrayNode parameters = get.putArray("parameters");
        schema.remove("x-parameters").forEach(parameters::add);
        for (String parameter : open ? List.of("ConsistencyToken") : List.of("Office", "Role", "ConsistencyToken")) {
            parameters.addObject().put("$ref", "#/components/parameters/" + parameter);
        }
        ObjectNode responses = get.putObject("responses");
        ObjectNode ok = responses.putObject("200");
        ok.put("description", "The answer");
        content(ok, mediaType == null ? "application/json" : mediaType.asString(), "#/components/schemas/" + name)
                .set("example", example);
        refusals(responses, open ? Set.of("400", "401", "404", "503") : Set.of("400", "401", "403", "404", "503"));
    }

    private static void refusals(ObjectNode responses, Set<String> statuses) {
        statuses.stream().sorted().forEach(status -> {
            ObjectNode response = responses.putObject(status);
            response.put("description", REFUSALS.get(status));
            content(response, "application/problem+json", "#/components/schemas/Problem");
        });
    }

    private static ObjectNode content(ObjectNode at, String mediaType, String reference) {
        ObjectNode content = at.putObject("content").putObject(mediaType);
        content.putObject("schema").put("$ref", reference);
        return content;
    }

    private static JsonNode parameters() {
        ObjectNode parameters = JSON.createObjectNode();
        header(parameters, "Office", "Office", true, "The caller's office, JP-01 to JP-47 or CENTRAL");
        header(parameters, "Actor", "Actor", true, "Code of the acting person or system, never a name");
        header(parameters, "Role", "Role", false, "office, centre, auditor or consignor");
        header(parameters, "IdempotencyKey", "Idempotency-Key", true, "Unique per office and command");
        header(parameters, "IfMatch", "If-Match", false, "The aggregate version the caller has seen, in quotes");
        header(
                parameters,
                "ConsistencyToken",
                "Consistency-Token",
                false,
                "Tokens of earlier answers, comma-separated");
        return parameters;
    }

    private static void header(ObjectNode parameters, String key, String name, boolean required, String description) {
        ObjectNode parameter = parameters.putObject(key);
        parameter
                .put("name", name)
                .put("in", "header")
                .put("required", required)
                .put("description", description);
        parameter.putObject("schema").put("type", "string");
    }

    private static JsonNode answer() {
        return JSON.readTree("""
                {"type": "object", "required": ["outcome", "command", "aggregateId", "version"], "properties": {
                  "outcome": {"const": "ACCEPTED"}, "command": {"type": "string"},
                  "aggregateId": {"type": "string"}, "version": {"type": "integer", "minimum": 1},
                  "warnings": {"type": "array", "description": "Doubts about the accepted entry; left out when there are none",
                    "items": {"type": "object", "required": ["code", "field", "value", "rule", "ruleEn"], "properties": {
                      "code": {"type": "string"}, "field": {"type": "string"}, "value": {"type": "string"},
                      "rule": {"type": "string"}, "ruleEn": {"type": "string"}}}}}}
                """);
    }

    private static JsonNode problem() {
        return JSON.readTree("""
                {"type": "object", "required": ["type", "title", "titleEn", "status", "detail", "detailEn", "code"],
                 "properties": {
                  "type": {"type": "string", "format": "uri"}, "title": {"type": "string"}, "titleEn": {"type": "string"},
                  "status": {"type": "integer"}, "detail": {"type": "string"}, "detailEn": {"type": "string"},
                  "instance": {"type": "string"}, "code": {"type": "string"},
                  "errors": {"type": "array", "items": {"type": "object", "properties": {
                    "field": {"type": "string"}, "value": {}, "rule": {"type": "string"}}}}}}
                """);
    }

    /** The AsyncAPI document of a service's events. */
    public static JsonNode asyncApi(String service) {
        ObjectNode root = JSON.createObjectNode();
        root.put("asyncapi", "3.0.0");
        info(root, service, "events");
        root.put("defaultContentType", "application/json");
        ObjectNode channel = root.putObject("channels").putObject("events");
        channel.put("address", service + ".events");
        channel.put(
                "description",
                "CloudEvents 1.0 in Kafka binary mode, keyed by the aggregate id, in order per key, kept without limit");
        ObjectNode messages = channel.putObject("messages");
        ObjectNode operation = root.putObject("operations").putObject("publish");
        operation.put("action", "send");
        operation.putObject("channel").put("$ref", "#/channels/events");
        ObjectNode described = root.putObject("components").putObject("messages");
        for (String name : names("events")) {
            ObjectNode schema = ContractSchema.read("events/" + name + SUFFIX);
            messages.putObject(name).put("$ref", "#/components/messages/" + name);
            ObjectNode message = described.putObject(name);
            message.put("name", service + "." + name);
            message.put("title", schema.path("title").asString(name));
            message.put("summary", schema.path("description").asString(""));
            message.put("contentType", "application/json");
            message.set("payload", schema);
        }
        return root;
    }

    /** The text of a document, as it is committed. */
    public static String text(JsonNode document) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n";
    }

    private static List<String> names(String folder) {
        try {
            Resource[] found = new PathMatchingResourcePatternResolver(ContractDocuments.class.getClassLoader())
                    .getResources("classpath*:contracts/" + folder + "/*" + SUFFIX);
            return Arrays.stream(found)
                    .map(resource -> String.valueOf(resource.getFilename()))
                    .map(file -> file.substring(0, file.length() - SUFFIX.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
