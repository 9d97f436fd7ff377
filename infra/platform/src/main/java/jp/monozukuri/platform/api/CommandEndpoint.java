package jp.monozukuri.platform.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.monozukuri.platform.PlatformProperties;
import jp.monozukuri.platform.ServiceDefinition;
import jp.monozukuri.platform.command.CommandContext;
import jp.monozukuri.platform.consistency.ConsistencyToken;
import jp.monozukuri.platform.eventstore.Appended;
import jp.monozukuri.platform.problem.Problem;
import jp.monozukuri.platform.problem.ProblemCatalogue;
import jp.monozukuri.platform.problem.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Commands over HTTP, one or many: {@code POST /api/<service>/commands[/<name>]}. */
@RestController
@RequestMapping("/api/${spring.application.name}/commands")
final class CommandEndpoint {

    private static final int ONE_LIMIT = 256 * 1024;
    private static final int MANY_LIMIT = 10 * 1024 * 1024;
    private static final int MANY_COUNT = 5_000;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** Result of one command among many. */
    record Result(int status, boolean replayed, Object body) {}

    /** Results in the order of the commands. */
    record Results(List<Result> results) {}

    private final CommandDesk desk;
    private final Caller caller;
    private final ProblemCatalogue problems;
    private final String service;
    private final int partitions;

    CommandEndpoint(
            CommandDesk desk,
            Caller caller,
            ProblemCatalogue problems,
            ServiceDefinition service,
            PlatformProperties properties) {
        this.desk = desk;
        this.caller = caller;
        this.problems = problems;
        this.service = service.name();
        this.partitions = properties.partitions();
    }

    @PostMapping("/{name}")
    ResponseEntity<Answer> one(@PathVariable String name, HttpServletRequest request) throws IOException {
        CommandContext context = caller.context(request, request.getHeader("Idempotency-Key"));
        CommandDesk.Done done = desk.carryOut(name, read(request, ONE_LIMIT), context, ifMatch(request));
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .eTag("\"" + done.answer().version() + "\"")
                .header(ConsistencyToken.HEADER, tokens(done.appended()));
        if (done.replayed()) {
            answer.header("Idempotent-Replayed", "true");
        }
        return answer.body(done.answer());
    }

    @PostMapping
    ResponseEntity<Results> many(HttpServletRequest request) throws IOException {
        JsonNode commands = read(request, MANY_LIMIT).path("commands");
        if (!commands.isArray() || commands.isEmpty()) {
            throw RuleViolation.of("INVALID_PAYLOAD", "field", "commands", "value", null, "rule", "array, not empty");
        }
        if (commands.size() > MANY_COUNT) {
            throw RuleViolation.of("TOO_LARGE", "field", "commands", "limit", MANY_COUNT);
        }
        List<Result> results = new ArrayList<>(commands.size());
        List<Appended> appended = new ArrayList<>();
        for (JsonNode command : commands) {
            results.add(one(command, request, appended));
        }
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (!appended.isEmpty()) {
            answer.header(ConsistencyToken.HEADER, tokens(appended));
        }
        return answer.body(new Results(results));
    }

    private Result one(JsonNode command, HttpServletRequest request, List<Appended> appended) {
        try {
            CommandContext context =
                    caller.context(request, command.path("key").asStringOpt().orElse(null));
            CommandDesk.Done done = desk.carryOut(
                    command.path("command").asStringOpt().orElse(""), command.path("payload"), context, null);
            appended.addAll(done.appended());
            return new Result(200, done.replayed(), done.answer());
        } catch (RuleViolation violation) {
            Problem problem = problems.of(violation).at(request.getRequestURI());
            return new Result(problem.status(), false, problem);
        }
    }

    private String tokens(List<Appended> appended) {
        return ConsistencyToken.of(service, partitions, appended).stream()
                .map(ConsistencyToken::toString)
                .collect(Collectors.joining(","));
    }

    private static JsonNode read(HttpServletRequest request, int limit) throws IOException {
        byte[] body = request.getInputStream().readNBytes(limit + 1);
        if (body.length > limit) {
            throw RuleViolation.of("TOO_LARGE", "field", "body", "limit", limit);
        }
        try {
            return JSON.readTree(text(body));
        } catch (CharacterCodingException e) {
            throw RuleViolation.of("MALFORMED_JSON", "line", "–", "column", "–");
        } catch (JacksonException e) {
            TokenStreamLocation place = e.getLocation();
            throw RuleViolation.of(
                    "MALFORMED_JSON",
                    "line",
                    place == null ? "–" : place.getLineNr(),
                    "column",
                    place == null ? "–" : place.getColumnNr());
        }
    }

    /** Bytes that are UTF-8 without exception; a byte order mark, which some programs of offices write, is passed over. */
    private static String text(byte[] body) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(body))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static @Nullable Long ifMatch(HttpServletRequest request) {
        String value = request.getHeader("If-Match");
        if (value == null || value.equals("*")) {
            return null;
        }
        try {
            return Long.valueOf(value.strip().replace("\"", ""));
        } catch (NumberFormatException e) {
            throw RuleViolation.of("INVALID_PAYLOAD", "field", "If-Match", "value", value, "rule", "\"version\"");
        }
    }
}
