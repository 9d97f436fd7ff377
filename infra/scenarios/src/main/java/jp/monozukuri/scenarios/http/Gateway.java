package jp.monozukuri.scenarios.http;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import jp.monozukuri.scenarios.file.Scenario;
import jp.monozukuri.scenarios.file.Scenario.Query;
import jp.monozukuri.scenarios.file.Scenario.Step;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The system under test, seen through its one origin. Keeps the consistency tokens of all answers and sends them with every
 * call, so nothing here ever waits or asks twice, except when a 503 says after how many seconds to.
 */
public final class Gateway implements AutoCloseable {

    /** A command of a bulk call. */
    public record Entry(String command, String key, ObjectNode payload) {}

    private static final String ACTOR = "scenario-player";
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofMinutes(2);
    private static final int EVENTS_PER_PAGE = 1_000;
    private static final int UNAVAILABLE = 503;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final URI base;
    private final Patience patience;
    private final ConsistencyTokens tokens = new ConsistencyTokens();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();

    /** A system at an address such as {@code http://localhost:8080}. */
    public Gateway(URI base, Patience patience) {
        this.base = base;
        this.patience = patience;
    }

    /** Plays one step. @throws SystemFailure when the answer is no outcome */
    public Reply send(Step step) {
        Service service = Service.of(step.command())
                .orElseThrow(() -> new IllegalArgumentException("unknown command " + step.command()));
        return post(
                        "/api/" + service.path() + "/commands/" + step.command(),
                        step.office(),
                        step.at(),
                        step.payload(),
                        request -> request.header("Idempotency-Key", step.key()))
                .reply(step.command());
    }

    /** Sends many commands of the centre to a service in one call. @throws SystemFailure when an answer is no outcome */
    public List<Reply> sendAll(Service service, OffsetDateTime now, List<Entry> entries) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        ArrayNode commands = body.putArray("commands");
        for (Entry entry : entries) {
            commands.addObject()
                    .put("command", entry.command())
                    .put("key", entry.key())
                    .set("payload", entry.payload());
        }
        Answer answer = post("/api/" + service.path() + "/commands", Scenario.CENTRE, now, body, request -> {});
        JsonNode results = answer.json().path("results");
        if (results.size() != entries.size()) {
            throw answer.failure();
        }
        List<Reply> replies = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            replies.add(bulkAnswer(answer, entries.get(i), results.get(i))
                    .reply(entries.get(i).command()));
        }
        return replies;
    }

    private static Answer bulkAnswer(Answer whole, Entry entry, JsonNode result) {
        int status = result.path("status").asInt(0);
        return new Answer(
                whole.call() + " (" + entry.key() + ")",
                status,
                result.path("replayed").asBoolean(false),
                status >= 400,
                result.path("body").toString());
    }

    /** Asks for a report. @throws SystemFailure when there is none */
    public JsonNode report(Query query, OffsetDateTime now) {
        String office = query.office().equals(Scenario.NATIONAL) ? Scenario.CENTRE : query.office();
        String path = "/api/" + Service.REPORTING.path() + "/reports/" + query.office() + "/" + query.fiscalYear()
                + "?asOf=" + URLEncoder.encode(time(query.asOf()), StandardCharsets.UTF_8);
        return get(path, office, now);
    }

    /** Whether an office has recorded anything in a service. @throws SystemFailure when the history is not to be had */
    public boolean hasRecorded(Service service, String office, OffsetDateTime now) {
        return !events(service, office, "&limit=1", now).path("events").isEmpty();
    }

    /** When an office last recorded anything in a service. @throws SystemFailure when the history is not to be had */
    public Optional<Instant> lastRecorded(Service service, String office, OffsetDateTime now) {
        Instant last = Instant.MIN;
        JsonNode after = JsonNodeFactory.instance.numberNode(0);
        while (after.isNumber()) {
            JsonNode page = events(service, office, "&limit=" + EVENTS_PER_PAGE + "&after=" + after, now);
            for (JsonNode event : page.path("events")) {
                Instant recorded = Instant.parse(event.path("recordedAt").asString());
                last = recorded.isAfter(last) ? recorded : last;
            }
            after = page.path("next");
        }
        return last.equals(Instant.MIN) ? Optional.empty() : Optional.of(last);
    }

    private JsonNode events(Service service, String office, String page, OffsetDateTime now) {
        return get("/api/" + service.path() + "/events?office=" + office + page, office, now);
    }

    private JsonNode get(String path, String office, OffsetDateTime now) {
        return call("GET " + path, office, now, request(path).GET()).json();
    }

    private Answer post(
            String path, String office, OffsetDateTime now, JsonNode body, Consumer<HttpRequest.Builder> more) {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
        more.accept(request);
        return call("POST " + path, office, now, request);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).timeout(ANSWER);
    }

    private Answer call(String name, String office, OffsetDateTime now, HttpRequest.Builder request) {
        request.header("Office", office).header("Actor", ACTOR).header("Rehearsal-Now", time(now));
        if (!tokens.isEmpty()) {
            request.header(ConsistencyTokens.HEADER, tokens.header());
        }
        try {
            HttpResponse<String> response = patiently(name, request.build());
            response.headers().allValues(ConsistencyTokens.HEADER).forEach(tokens::merge);
            return Answer.of(name, response);
        } catch (IllegalArgumentException e) {
            throw new SystemFailure(name + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new SystemFailure(name + " at " + base + " got no answer: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SystemFailure(name + " was interrupted", e);
        }
    }

    private HttpResponse<String> patiently(String name, HttpRequest request) throws IOException, InterruptedException {
        Duration waited = Duration.ZERO;
        while (true) {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            Duration wait = retryAfter(response);
            if (wait.isZero()) {
                return response;
            }
            waited = waited.plus(wait);
            if (waited.compareTo(patience.limit()) > 0) {
                throw new SystemFailure(name + " is still answered 503 after "
                        + patience.limit().toSeconds() + " s: " + response.body());
            }
            patience.pause().of(wait);
        }
    }

    /** How long a 503 asks to wait, at least a second; zero for every other answer. */
    private static Duration retryAfter(HttpResponse<String> response) {
        String seconds = response.headers().firstValue("Retry-After").orElse("");
        if (response.statusCode() != UNAVAILABLE || !seconds.matches("\\d{1,6}")) {
            return Duration.ZERO;
        }
        return Duration.ofSeconds(Math.max(1, Long.parseLong(seconds)));
    }

    private static String time(OffsetDateTime at) {
        return at.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    @Override
    public void close() {
        client.close();
    }
}
