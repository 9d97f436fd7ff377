package jp.monozukuri.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.monozukuri.scenarios.FakeSystem.Request;
import jp.monozukuri.scenarios.FakeSystem.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The whole way from the command line to the exit code, against a system of scripted answers. */
class PlayTest {

    private static final String SCENARIO = """
        {"scenario":"small",
         "offices":[{"code":"JP-31","ja":"鳥取県"},{"code":"CENTRAL","ja":"センター"}],
         "trades":[{"code":"TATAMI","ja":"畳製作"},{"code":"LATHE","ja":"旋盤","certifiable":false,"use":"COMPETITION"}],
         "people":[{"id":"T1","kind":"MEISTER","office":"JP-31","trades":["TATAMI"],"registeredOn":"2018-01-20",
                    "trainedOn":"2018-03-01"},
                   {"id":"T2","kind":"MEISTER","office":"JP-31","trades":["TATAMI"],"registeredOn":"2018-01-20",
                    "trainingExempt":true},
                   {"id":"X1","kind":"EXPERT","office":"JP-31","trades":["LATHE"],"registeredOn":null}],
         "steps":[{"n":1,"at":"2024-04-01T09:00:00+09:00","office":"JP-31","command":"SetPlan","key":"k1","payload":{},
                   "expect":{"outcome":"ACCEPTED"}},
                  {"n":2,"at":"2024-04-02T09:00:00+09:00","office":"JP-31","command":"SetPlan","key":"k2","payload":{},
                   "expect":{"outcome":"REJECTED","code":"PLAN_EXISTS"}}],
         "queries":[{"office":"JP-31","fiscalYear":2024,"asOf":"2024-05-01T00:00:00+09:00"},
                    {"office":"JP-31","fiscalYear":2024,"asOf":"2024-04-01T00:00:00Z"}],
         "expected":[{"query":{"office":"JP-31","fiscalYear":2024,"asOf":"2024-05-01T00:00:00+09:00"},
                      "rows":[{"code":"CERT","actual":2}]},
                     {"query":{"office":"JP-31","fiscalYear":2024,"asOf":"2024-04-01T00:00:00Z"},
                      "rows":[{"code":"CERT","actual":2}]}]}
        """;
    private static final Response ACCEPTED = Response.json(200, "{\"outcome\":\"ACCEPTED\"}");
    private static final Response REPORT = Response.json(200, "{\"rows\":[{\"code\":\"CERT\",\"actual\":2}]}");

    private final Map<String, Response> answers = new HashMap<>(Map.of(
            "k1",
            ACCEPTED,
            "k2",
            Response.problem(409, "PLAN_EXISTS"),
            "events",
            Response.json(200, "{\"events\":[]}"),
            "reports",
            REPORT));
    private final Deque<String> pages = new ArrayDeque<>();
    private final FakeSystem system = FakeSystem.answering(this::answer);
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("small.json"), SCENARIO);
    }

    @AfterEach
    void stop() {
        system.close();
    }

    @Test
    void ends_with_0_and_a_summary_when_everything_is_as_the_file_says() {
        assertThat(play()).isZero();
        assertThat(text(out)).startsWith("small: 2 steps (1 ACCEPTED, 1 REJECTED), 4 rows compared, no difference, ");
        assertThat(text(err)).isEmpty();
    }

    @Test
    void carries_over_first_then_plays_each_step_and_report_in_the_order_of_time_and_asks_again_at_the_end() {
        play();

        assertThat(system.requests().stream()
                        .map(request ->
                                request.path().replaceAll("\\?.*asOf=", " ").replaceAll("\\?.*", "") + " at "
                                        + request.header("Rehearsal-Now")))
                .containsExactly(
                        "/api/meister/events at 2024-04-01T08:59:59+09:00",
                        "/api/dispatch/events at 2024-04-01T08:59:59+09:00",
                        "/api/competition/events at 2024-04-01T08:59:59+09:00",
                        "/api/reporting/events at 2024-04-01T08:59:59+09:00",
                        "/api/meister/commands at 2024-04-01T08:59:59+09:00",
                        "/api/reporting/commands/SetPlan at 2024-04-01T09:00:00+09:00",
                        "/api/reporting/reports/JP-31/2024 2024-04-01T00%3A00%3A00Z at 2024-04-01T00:00:00Z",
                        "/api/reporting/commands/SetPlan at 2024-04-02T09:00:00+09:00",
                        "/api/reporting/reports/JP-31/2024 2024-05-01T00%3A00%3A00%2B09%3A00"
                                + " at 2024-05-01T00:00:00+09:00",
                        "/api/reporting/reports/JP-31/2024 2024-05-01T00%3A00%3A00%2B09%3A00"
                                + " at 2024-05-01T00:00:00+09:00",
                        "/api/reporting/reports/JP-31/2024 2024-04-01T00%3A00%3A00Z at 2024-05-01T00:00:00+09:00");
    }

    @Test
    void brings_offices_trades_and_people_in_through_the_carry_over_commands() {
        play();

        String body = system.requests().stream()
                .filter(request -> request.path().equals("/api/meister/commands"))
                .map(Request::body)
                .findFirst()
                .orElseThrow();
        assertThat(JsonMapper.builder().build().readTree(body).path("commands").valueStream())
                .extracting(Object::toString)
                .containsExactly("""
                    {"command":"OpenOffice","key":"carry-over/office/JP-31","payload":{"office":"JP-31","nameJa":"鳥取県"}}\
                    """, """
                    {"command":"ListTrade","key":"carry-over/trade/TATAMI","payload":{"trade":"TATAMI","nameJa":"畳製作","certifiable":true}}\
                    """, """
                    {"command":"ListTrade","key":"carry-over/trade/LATHE","payload":{"trade":"LATHE","nameJa":"旋盤","certifiable":false,"use":"COMPETITION"}}\
                    """, """
                    {"command":"CarryOverMeister","key":"carry-over/person/T1","payload":{"personId":"T1","office":"JP-31","trades":["TATAMI"],"registeredOn":"2018-01-20","trainedOn":"2018-03-01"}}\
                    """, """
                    {"command":"CarryOverMeister","key":"carry-over/person/T2","payload":{"personId":"T2","office":"JP-31","trades":["TATAMI"],"registeredOn":"2018-01-20","trainingExempt":true}}\
                    """, """
                    {"command":"CarryOverExpert","key":"carry-over/person/X1","payload":{"personId":"X1","office":"JP-31","trades":["LATHE"]}}\
                    """);
    }

    @Test
    void ends_with_1_and_a_table_when_an_outcome_or_a_row_differs() {
        answers.put("k2", ACCEPTED);
        answers.put("reports", Response.json(200, "{\"rows\":[{\"code\":\"CERT\",\"actual\":3}]}"));

        assertThat(play()).isEqualTo(1);
        assertThat(text(out).lines())
                .contains(
                        "where                                                         what     field    expected     "
                                + "           actual",
                        "step 2 JP-31                                                  SetPlan  outcome  REJECTED"
                                + " (PLAN_EXISTS)  ACCEPTED",
                        "JP-31 2024 as of 2024-05-01T00:00:00+09:00                    CERT     actual   2            "
                                + "           3",
                        "JP-31 2024 as of 2024-04-01T00:00:00Z, asked at the end       CERT     actual   2            "
                                + "           3")
                .last()
                .asString()
                .contains("2 steps (2 ACCEPTED), 4 rows compared, 5 differences");
    }

    @Test
    void another_refusal_than_the_advised_one_is_told_but_no_difference() {
        answers.put("k2", Response.problem(403, "FORBIDDEN_OFFICE"));

        assertThat(play()).isZero();
        assertThat(text(out)).contains("step 2 JP-31  SetPlan  code   PLAN_EXISTS  FORBIDDEN_OFFICE");
    }

    @Test
    void a_command_the_system_does_not_know_is_named_and_the_play_goes_on() {
        answers.put("k1", Response.problem(404, "UNKNOWN_COMMAND"));

        assertThat(play()).isEqualTo(1);
        assertThat(text(out))
                .contains("Commands not yet known to the system: SetPlan")
                .contains("1 REJECTED");
    }

    @Test
    void a_system_that_knows_no_command_yet_is_played_to_the_end() {
        answers.put("k1", Response.problem(404, "UNKNOWN_COMMAND"));
        answers.put("k2", Response.problem(404, "UNKNOWN_COMMAND"));

        assertThat(play()).isEqualTo(1);
        assertThat(text(out)).contains("small: 0 steps (), 4 rows compared, 2 differences");
    }

    @Test
    void a_row_the_report_lacks_is_named() {
        answers.put("reports", Response.json(200, "{\"rows\":[]}"));

        assertThat(play()).isEqualTo(1);
        assertThat(text(out)).contains("CERT  row    (present)  (absent)");
    }

    @Test
    void a_failure_of_the_system_stops_the_play_with_its_answer() {
        answers.put("k1", Response.problem(500, "INTERNAL_ERROR"));

        assertThat(play()).isEqualTo(2);
        assertThat(text(err))
                .contains("POST /api/reporting/commands/SetPlan was answered 500")
                .contains("INTERNAL_ERROR");
        assertThat(system.requests()).noneMatch(request -> "k2".equals(request.header("Idempotency-Key")));
    }

    @Test
    void a_system_that_already_holds_facts_of_an_office_is_not_played_against() {
        answers.put("events", Response.json(200, "{\"events\":[{}]}"));

        assertThat(play()).isEqualTo(2);
        assertThat(text(err)).contains("already holds facts of JP-31").contains("--fresh");
        assertThat(system.requests()).hasSize(1);
    }

    @Test
    void a_system_that_holds_someone_with_other_facts_is_not_played_against() {
        answers.put("carry-over/person/T1", Response.problem(409, "ALREADY_EXISTS"));

        assertThat(play()).isEqualTo(2);
        assertThat(text(err)).contains("CarryOverMeister {\"personId\":\"T1\"").contains("ALREADY_EXISTS");
        assertThat(system.requests()).noneMatch(request -> request.path().endsWith("/SetPlan"));
    }

    @Test
    void a_system_without_the_carry_over_commands_is_not_played_against() {
        answers.put("carry-over/trade/TATAMI", Response.problem(404, "UNKNOWN_COMMAND"));

        assertThat(play()).isEqualTo(2);
        assertThat(text(err)).contains("does not know ListTrade yet");
    }

    @Test
    void a_faulty_file_is_not_played_at_all() throws IOException {
        Files.writeString(file, SCENARIO.replace("\"key\":\"k2\"", "\"keys\":\"k2\""));

        assertThat(play()).isEqualTo(2);
        assertThat(text(err)).contains("steps[1]: unknown field \"keys\"").contains("steps[1]: \"key\" is missing");
        assertThat(system.requests()).isEmpty();
    }

    @Test
    void a_wrong_command_line_ends_with_the_usage() {
        assertThat(Play.run(List.of("--help"), print(out), print(err))).isEqualTo(2);
        assertThat(text(err)).contains("unknown option --help").contains(PlayOptions.USAGE);
    }

    @Test
    void a_play_that_was_broken_off_is_gone_on_with_after_the_last_thing_recorded() {
        answers.put("events", Response.json(200, """
            {"events":[{"recordedAt":"2024-04-01T00:00:00Z"},{"recordedAt":"2024-03-31T23:59:59Z"}],"next":null}\
            """));
        answers.put("k1", ACCEPTED.with("Idempotent-Replayed", "true").with("Consistency-Token", "reporting-0-7.3"));

        assertThat(play("--resume")).isZero();

        assertThat(text(out)).startsWith("small: 2 steps (1 DUPLICATE, 1 REJECTED), 4 rows compared, no difference");
        assertThat(system.requests().getLast().header("Consistency-Token")).isEqualTo("reporting-0-7.3");
    }

    @Test
    void going_on_passes_over_what_was_not_recorded_before_and_reads_the_history_page_by_page() {
        pages.add("{\"events\":[{\"recordedAt\":\"2024-04-01T00:00:00Z\"}],\"next\":41}");
        pages.add("{\"events\":[{\"recordedAt\":\"2024-04-02T00:00:00Z\"}],\"next\":null}");

        assertThat(play("--resume")).isZero();

        assertThat(system.requests().stream().map(Request::path))
                .startsWith(
                        "/api/meister/events?office=JP-31&limit=1000&after=0",
                        "/api/meister/events?office=JP-31&limit=1000&after=41",
                        "/api/dispatch/events?office=JP-31&limit=1000&after=0");
        assertThat(system.requests()).noneMatch(request -> "k2".equals(request.header("Idempotency-Key")));
        assertThat(text(out)).startsWith("small: 1 steps (1 ACCEPTED)");
    }

    @Test
    void without_going_on_a_duplicate_that_should_be_new_is_a_difference() {
        answers.put("k1", ACCEPTED.with("Idempotent-Replayed", "true"));

        assertThat(play()).isEqualTo(1);
        assertThat(text(out)).contains("ACCEPTED  DUPLICATE");
    }

    private int play(String... options) {
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.addAll(List.of("--gateway", system.address().toString(), file.toString()));
        return Play.run(arguments, print(out), print(err));
    }

    private Response answer(Request request) {
        if (request.path().startsWith("/api/reporting/reports/")) {
            return answers.get("reports");
        }
        if (request.path().contains("/events")) {
            return pages.isEmpty() ? answers.get("events") : Response.json(200, pages.removeFirst());
        }
        String key = request.header("Idempotency-Key");
        return key == null ? many(request) : answers.get(key);
    }

    private Response many(Request request) {
        var json = JsonMapper.builder().build();
        var result = json.createObjectNode();
        var results = result.putArray("results");
        for (var command : json.readTree(request.body()).path("commands")) {
            Response response = answers.getOrDefault(command.path("key").asString(), ACCEPTED);
            results.addObject()
                    .put("status", response.status())
                    .put("replayed", false)
                    .set("body", json.readTree(response.body()));
        }
        return Response.json(200, result.toString());
    }

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream from) {
        return from.toString(StandardCharsets.UTF_8);
    }
}
