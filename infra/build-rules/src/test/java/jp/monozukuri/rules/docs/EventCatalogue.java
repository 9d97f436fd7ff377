package jp.monozukuri.rules.docs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The page of all published events, made from the contracts, the aggregates that cause them and the inboxes that read them. */
final class EventCatalogue {

    private static final String SUFFIX = ".schema.json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Project project;
    private final Consumers consumers;

    EventCatalogue(Project project) {
        this.project = project;
        this.consumers = new Consumers(project);
    }

    /** An event, or a command: name, contract. */
    private record Contract(String name, Path file, JsonNode schema) {

        String title() {
            return schema.path("title").asString("");
        }
    }

    /** The types of all contracts, e.g. {@code dispatch.DispatchCompleted.v1}. */
    Set<String> types() {
        return Project.SERVICES.stream()
                .flatMap(service ->
                        contracts(service, "events").keySet().stream().map(name -> service + "." + name))
                .collect(Collectors.toSet());
    }

    String text() {
        StringBuilder page = new StringBuilder("""
                # Events (出来事の一覧)

                Made from the contracts; do not edit. To write it again:

                    %s

                Every event travels as a CloudEvent on the topic of its producer, keyed by the aggregate it belongs to and in order within it
                (`infra/docs/architecture.md`). Besides the fields below each carries `time` (when it was recorded, 記録時刻), `office` (whose command
                caused it), `sequence` and `position`. A field without "may be null" is always there. "Caused by" is read from the aggregates, "read by"
                from the inboxes of the services.
                """.formatted(GeneratedPage.WRITE));
        for (String service : Project.SERVICES) {
            service(page, service);
        }
        return page.toString();
    }

    private void service(StringBuilder page, String service) {
        Map<String, Contract> events = contracts(service, "events");
        if (events.isEmpty()) {
            return;
        }
        Map<String, Contract> commands = contracts(service, "commands");
        Map<String, Set<String>> causes = new Causes(project, service).byEvent();
        page.append("\n## ")
                .append(service)
                .append("-service: topic `")
                .append(service)
                .append(".events`\n\n");
        page.append("| event | | read by |\n|---|---|---|\n");
        events.values()
                .forEach(event -> page.append("| `%s` | %s | %s |\n"
                        .formatted(event.name, event.title(), readers(service + "." + event.name))));
        for (Contract event : events.values()) {
            page.append("\n### ").append(service).append('.').append(event.name);
            page.append(": ").append(event.title()).append("\n\n");
            page.append(event.schema.path("description").asString("")).append("\n\n");
            page.append("- caused by: ").append(causes(event, causes, commands)).append('\n');
            page.append("- read by: ")
                    .append(readers(service + "." + event.name))
                    .append('\n');
            page.append("- contract: `").append(project.relative(event.file)).append("`\n");
            page.append("\n| field | type | meaning |\n|---|---|---|\n");
            fields(event.schema, "").forEach(page::append);
        }
    }

    private String readers(String type) {
        Set<String> services = consumers.of(type);
        return services.isEmpty() ? "nobody" : String.join(", ", services);
    }

    private static String causes(Contract event, Map<String, Set<String>> causes, Map<String, Contract> commands) {
        String simple = event.name.substring(0, event.name.indexOf('.'));
        return causes.getOrDefault(simple, Set.of()).stream()
                .map(command -> "`" + command + "` (" + title(commands, command) + ")")
                .collect(Collectors.joining(", "));
    }

    private static String title(Map<String, Contract> commands, String command) {
        Contract contract = commands.get(command);
        if (contract == null) {
            throw new IllegalStateException("the command " + command + " has no contract");
        }
        return contract.title();
    }

    private static List<String> fields(JsonNode schema, String prefix) {
        List<String> lines = new ArrayList<>();
        schema.path("properties").properties().forEach(field -> {
            JsonNode type = field.getValue();
            String name = prefix + field.getKey();
            lines.add("| `%s` | %s | %s |\n".formatted(name, FieldType.of(type), cell(type)));
            if (type.path("items").has("properties")) {
                lines.addAll(fields(type.path("items"), name + "[]."));
            }
        });
        return lines;
    }

    private static String cell(JsonNode type) {
        return type.path("description").asString("").replace("|", "\\|");
    }

    private Map<String, Contract> contracts(String service, String kind) {
        Map<String, Contract> contracts = new TreeMap<>();
        for (Path file : project.files(service + "-service/contracts/" + kind, SUFFIX)) {
            String name = file.getFileName().toString();
            name = name.substring(0, name.length() - SUFFIX.length());
            contracts.put(name, new Contract(name, file, whole(file, JSON.readTree(Project.text(file)))));
        }
        return contracts;
    }

    /** With what stands in the files of {@code contracts/types} that it refers to, as the service publishes it. */
    private static JsonNode whole(Path file, JsonNode node) {
        if (node instanceof ObjectNode object) {
            String type = object.path("$ref").asString("");
            if (type.startsWith("../types/")) {
                ObjectNode values = (ObjectNode)
                        JSON.readTree(Project.text(file.resolveSibling(type).normalize()));
                object.remove("$ref");
                values.remove(List.of("$schema", "title", "description"));
                object.setAll(values);
            }
        }
        node.forEach(child -> whole(file, child));
        return node;
    }
}
