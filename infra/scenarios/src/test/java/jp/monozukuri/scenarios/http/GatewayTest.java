package jp.monozukuri.scenarios.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import jp.monozukuri.scenarios.FakeSystem;
import jp.monozukuri.scenarios.FakeSystem.Request;
import jp.monozukuri.scenarios.FakeSystem.Response;
import jp.monozukuri.scenarios.file.Outcome;
import jp.monozukuri.scenarios.file.Scenario.Query;
import jp.monozukuri.scenarios.file.Scenario.Step;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class GatewayTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2024-04-01T09:00:00+09:00");
    private static final Response ACCEPTED = Response.json(200, "{\"outcome\":\"ACCEPTED\"}");

    private final Deque<Response> script = new ArrayDeque<>();
    private final FakeSystem system = FakeSystem.answering(request -> script.removeFirst());
    private final List<Duration> pauses = new ArrayList<>();
    private final Gateway gateway = new Gateway(system.address(), new Patience(Duration.ofSeconds(5), pauses::add));

    @AfterEach
    void stop() {
        gateway.close();
        system.close();
    }

    @Test
    void a_step_is_a_command_of_its_service_with_caller_key_and_time() {
        script.add(ACCEPTED);

        assertThat(gateway.send(step("HostSurvey"))).isEqualTo(new Reply.Decided(Outcome.ACCEPTED, null, null));

        Request request = system.requests().getFirst();
        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.path()).isEqualTo("/api/dispatch/commands/HostSurvey");
        assertThat(request.body()).isEqualTo("{\"hours\":1.50,\"host\":\"畳店\"}");
        assertThat(request.header("Office")).isEqualTo("JP-31");
        assertThat(request.header("Actor")).isEqualTo("scenario-player");
        assertThat(request.header("Idempotency-Key")).isEqualTo("k1");
        assertThat(request.header("Rehearsal-Now")).isEqualTo("2024-04-01T09:00:00+09:00");
        assertThat(request.header("Consistency-Token")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "409, IDEMPOTENCY_KEY_REUSED, CONFLICT",
        "409, ALREADY_EXISTS, REJECTED",
        "400, INVALID_PAYLOAD, REJECTED",
        "403, FORBIDDEN_OFFICE, REJECTED",
        "404, NOT_FOUND, REJECTED",
        "422, NOT_ELIGIBLE:EXPERIENCE, REJECTED"
    })
    void a_problem_with_a_code_is_a_refusal(int status, String code, Outcome outcome) {
        script.add(Response.problem(status, code));

        assertThat(gateway.send(step("SetPlan"))).isEqualTo(new Reply.Decided(outcome, code, "It is " + code + "."));
    }

    @Test
    void the_first_answer_again_is_a_duplicate() {
        script.add(ACCEPTED.with("Idempotent-Replayed", "true"));

        assertThat(gateway.send(step("SetPlan"))).isEqualTo(new Reply.Decided(Outcome.DUPLICATE, null, null));
    }

    @Test
    void a_command_the_service_does_not_know_is_not_yet_known() {
        script.add(Response.problem(404, "UNKNOWN_COMMAND"));

        assertThat(gateway.send(step("SetPlan"))).isEqualTo(new Reply.NotYetKnown("SetPlan"));
    }

    @ParameterizedTest
    @CsvSource({
        "400, REHEARSAL_OFF",
        "400, HTTP_ERROR",
        "400, INVALID_TOKEN",
        "401, CALLER_REQUIRED",
        "403, ROLE_MAY_NOT_WRITE",
        "500, INTERNAL_ERROR",
        "503, OUTCOME_UNKNOWN"
    })
    void a_problem_of_the_call_or_the_system_stops_the_play(int status, String code) {
        script.add(Response.problem(status, code));

        assertThatThrownBy(() -> gateway.send(step("SetPlan")))
                .isInstanceOf(SystemFailure.class)
                .hasMessageContaining("POST /api/reporting/commands/SetPlan was answered " + status)
                .hasMessageContaining(code);
    }

    @Test
    void an_error_without_a_problem_document_stops_the_play() {
        script.add(Response.json(404, "{\"code\":\"NOT_FOUND\"}"));
        script.add(new Response(404, Map.of("Content-Type", "application/problem+json"), "<html>"));
        script.add(new Response(302, Map.of("Location", "/login"), ""));

        for (int answers = script.size(); answers > 0; answers--) {
            assertThatThrownBy(() -> gateway.send(step("SetPlan"))).isInstanceOf(SystemFailure.class);
        }
    }

    @Test
    void no_answer_stops_the_play() {
        system.close();

        assertThatThrownBy(() -> gateway.send(step("SetPlan")))
                .isInstanceOf(SystemFailure.class)
                .hasMessageContaining("got no answer");
    }

    @Test
    void the_tokens_of_all_answers_go_with_every_call_to_every_service() {
        script.add(ACCEPTED.with("Consistency-Token", "meister-0-9.1,meister-1-4.2"));
        script.add(ACCEPTED.with("Consistency-Token", "meister-0-10.3"));
        script.add(Response.json(200, "{\"rows\":[]}"));

        gateway.send(step("Certify"));
        gateway.send(step("SetPlan"));
        gateway.report(new Query("JP-31", 2024, NOW), NOW);

        assertThat(system.requests().get(1).header("Consistency-Token")).isEqualTo("meister-0-9.1,meister-1-4.2");
        assertThat(system.requests().get(2).header("Consistency-Token")).isEqualTo("meister-0-10.3,meister-1-4.2");
    }

    @Test
    void a_token_of_another_form_stops_the_play() {
        script.add(ACCEPTED.with("Consistency-Token", "later"));

        assertThatThrownBy(() -> gateway.send(step("SetPlan")))
                .isInstanceOf(SystemFailure.class)
                .hasMessageContaining("not a consistency token: \"later\"");
    }

    @Test
    void a_503_that_says_when_to_come_back_is_obeyed() {
        script.add(Response.problem(503, "NOT_YET_CONSISTENT").with("Retry-After", "2"));
        script.add(Response.problem(503, "NOT_YET_CONSISTENT").with("Retry-After", "0"));
        script.add(ACCEPTED);

        assertThat(gateway.send(step("SetPlan"))).isEqualTo(new Reply.Decided(Outcome.ACCEPTED, null, null));

        assertThat(pauses).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(1));
        assertThat(system.requests()).hasSize(3).allMatch(request -> "k1".equals(request.header("Idempotency-Key")));
    }

    @Test
    void patience_has_an_end() {
        for (int i = 0; i < 4; i++) {
            script.add(Response.problem(503, "NOT_YET_CONSISTENT").with("Retry-After", "2"));
        }

        assertThatThrownBy(() -> gateway.send(step("SetPlan")))
                .isInstanceOf(SystemFailure.class)
                .hasMessageContaining("still answered 503 after 5 s")
                .hasMessageContaining("NOT_YET_CONSISTENT");

        assertThat(pauses).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(2));
    }

    @Test
    void a_report_is_asked_as_the_office_or_for_all_offices_as_the_centre() {
        script.add(Response.json(200, "{\"rows\":[{\"code\":\"CERT\"}]}"));
        script.add(Response.json(200, "{}"));

        assertThat(gateway.report(new Query("JP-31", 2024, NOW), NOW.plusDays(1))
                        .toString())
                .isEqualTo("{\"rows\":[{\"code\":\"CERT\"}]}");
        gateway.report(new Query("NATIONAL", 2024, NOW), NOW);

        Request own = system.requests().getFirst();
        assertThat(own.path()).isEqualTo("/api/reporting/reports/JP-31/2024?asOf=2024-04-01T09%3A00%3A00%2B09%3A00");
        assertThat(own.header("Office")).isEqualTo("JP-31");
        assertThat(own.header("Rehearsal-Now")).isEqualTo("2024-04-02T09:00:00+09:00");
        assertThat(system.requests().get(1).header("Office")).isEqualTo("CENTRAL");
    }

    @Test
    void a_report_that_is_refused_stops_the_play() {
        script.add(Response.problem(404, "NOT_FOUND"));
        script.add(Response.json(200, "<html>"));

        for (int answers = script.size(); answers > 0; answers--) {
            assertThatThrownBy(() -> gateway.report(new Query("JP-31", 2024, NOW), NOW))
                    .isInstanceOf(SystemFailure.class)
                    .hasMessageContaining("GET /api/reporting/reports/JP-31/2024");
        }
    }

    @Test
    void many_commands_go_in_one_call_of_the_centre() {
        script.add(Response.json(200, """
            {"results":[{"status":200,"replayed":false,"body":{"outcome":"ACCEPTED"}},
                        {"status":200,"replayed":true,"body":{"outcome":"ACCEPTED"}},
                        {"status":409,"replayed":false,"body":{"code":"ALREADY_EXISTS","detailEn":"It exists."}},
                        {"status":404,"replayed":false,"body":{"code":"UNKNOWN_COMMAND"}}]}
            """));

        List<Reply> replies =
                gateway.sendAll(Service.MEISTER, NOW, List.of(entry("1"), entry("2"), entry("3"), entry("4")));

        assertThat(replies)
                .containsExactly(
                        new Reply.Decided(Outcome.ACCEPTED, null, null),
                        new Reply.Decided(Outcome.DUPLICATE, null, null),
                        new Reply.Decided(Outcome.REJECTED, "ALREADY_EXISTS", "It exists."),
                        new Reply.NotYetKnown("ListTrade"));
        Request request = system.requests().getFirst();
        assertThat(request.path()).isEqualTo("/api/meister/commands");
        assertThat(request.header("Office")).isEqualTo("CENTRAL");
        assertThat(request.body())
                .startsWith("{\"commands\":[{\"command\":\"ListTrade\",\"key\":\"1\",\"payload\":{\"trade\":\"1\"}},");
    }

    @Test
    void an_answer_with_fewer_results_than_commands_stops_the_play() {
        script.add(Response.json(200, "{\"results\":[]}"));

        assertThatThrownBy(() -> gateway.sendAll(Service.MEISTER, NOW, List.of(entry("1"))))
                .isInstanceOf(SystemFailure.class);
    }

    private static Gateway.Entry entry(String key) {
        return new Gateway.Entry("ListTrade", key, object("{\"trade\":\"" + key + "\"}"));
    }

    private static Step step(String command) {
        ObjectNode payload = object("{}").put("hours", new BigDecimal("1.50")).put("host", "畳店");
        return new Step(1, NOW, "JP-31", command, "k1", payload, Outcome.ACCEPTED, null);
    }

    private static ObjectNode object(String json) {
        return JsonMapper.builder().build().readValue(json, ObjectNode.class);
    }
}
