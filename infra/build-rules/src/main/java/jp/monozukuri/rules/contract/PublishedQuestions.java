package jp.monozukuri.rules.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The questions in the OpenAPI document of a service, held against the questions that it answers. */
public final class PublishedQuestions {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?(\\w+)(?::[^/]+)?}");
    private static final Pattern JAPANESE = Pattern.compile("[ぁ-んァ-ヶ一-龠]");

    private final JsonNode document;
    private final Map<String, JsonNode> byPath = new TreeMap<>();

    /** @param openApi the document as the service gives it */
    public PublishedQuestions(String openApi) {
        document = JSON.readTree(openApi);
        document.path("paths").propertyStream().forEach(path -> {
            if (path.getValue().has("get")) {
                byPath.put(path.getKey(), path.getValue().path("get"));
            }
        });
    }

    /** The paths under {@code /api} at which a service answers GET, in the form of OpenAPI. */
    public static SortedSet<String> answeredBy(ApplicationContext service) {
        return answeredBy(service.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class));
    }

    static SortedSet<String> answeredBy(RequestMappingHandlerMapping mappings) {
        SortedSet<String> paths = new TreeSet<>();
        for (RequestMappingInfo mapping : mappings.getHandlerMethods().keySet()) {
            var methods = mapping.getMethodsCondition().getMethods();
            if (methods.isEmpty() || methods.contains(RequestMethod.GET)) {
                mapping.getPatternValues().stream()
                        .filter(pattern -> pattern.startsWith("/api/"))
                        .map(pattern -> VARIABLE.matcher(pattern).replaceAll("{$1}"))
                        .forEach(paths::add);
            }
        }
        return paths;
    }

    /** The paths of the document at which it describes GET. */
    public SortedSet<String> described() {
        return new TreeSet<>(byPath.keySet());
    }

    /** The names of the questions. */
    public SortedSet<String> names() {
        SortedSet<String> names = new TreeSet<>();
        byPath.values().forEach(get -> names.add(get.path("operationId").asString()));
        return names;
    }

    /**
     * What a reader of the document misses: the name and the description of a question in Japanese and English, its
     * parameters, an example that is as the schema says. Empty when nothing is missing.
     */
    public List<String> faults() {
        List<String> faults = new ArrayList<>();
        byPath.forEach((path, get) -> {
            String name = get.path("operationId").asString();
            if (!JAPANESE.matcher(get.path("summary").asString()).find()) {
                faults.add(name + " has no Japanese summary");
            }
            if (get.path("description").asString().isBlank()) {
                faults.add(name + " has no English description");
            }
            if (!inPath(get).equals(variables(path))) {
                faults.add(name + " is asked at " + path + " and describes " + inPath(get));
            }
            get.path("parameters").forEach(parameter -> described(name, parameter, faults));
            String id = schema(get).path("$id").asString("");
            if (!id.endsWith("/queries/" + name + ".schema.json")) {
                faults.add(name + " has the schema " + id);
            }
            JsonNode example = content(get).path("example");
            if (example.isMissingNode()) {
                faults.add(name + " has no example");
            } else {
                errors(name, example.toString()).forEach(error -> faults.add(name + ", example: " + error));
            }
        });
        return faults;
    }

    private static SortedSet<String> variables(String path) {
        SortedSet<String> names = new TreeSet<>();
        VARIABLE.matcher(path).results().forEach(variable -> names.add(variable.group(1)));
        return names;
    }

    private static SortedSet<String> inPath(JsonNode get) {
        SortedSet<String> names = new TreeSet<>();
        get.path("parameters").forEach(parameter -> {
            if (parameter.path("in").asString("").equals("path")) {
                names.add(parameter.path("name").asString());
            }
        });
        return names;
    }

    private void described(String name, JsonNode parameter, List<String> faults) {
        JsonNode meant = parameter.has("$ref")
                ? document.at(parameter.path("$ref").asString().substring(1))
                : parameter;
        if (meant.path("description").asString("").isBlank()
                || meant.path("schema").isEmpty()) {
            faults.add(name + " does not describe " + parameter);
        }
    }

    private static JsonNode content(JsonNode get) {
        return get.at("/responses/200/content").valueStream().findFirst().orElseThrow();
    }

    /**
     * What of an answer is not as the document says.
     *
     * @param name the name of the question
     * @throws java.util.NoSuchElementException when the document does not describe it
     */
    public List<String> errors(String name, String answer) {
        JsonNode get = byPath.values().stream()
                .filter(one -> one.path("operationId").asString().equals(name))
                .findFirst()
                .orElseThrow();
        return PublishedSchema.errors(schema(get).toString(), answer);
    }

    private JsonNode schema(JsonNode get) {
        return document.at(content(get).at("/schema/$ref").asString().substring(1));
    }
}
