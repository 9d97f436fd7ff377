package jp.monozukuri.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import jp.monozukuri.platform.sample.RunningSample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandsOverHttpTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final RunningSample sample = RunningSample.shared();

    @Test
    void accepts_a_command_and_answers_with_version_and_token() throws Exception {
        HttpResponse<String> answer = open("c-1", "A1");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body())
                .isEqualTo(
                        "{\"outcome\":\"ACCEPTED\",\"command\":\"OpenJar\",\"aggregateId\":\"jar/A1\",\"version\":1}");
        assertThat(answer.headers().firstValue("ETag")).hasValue("\"1\"");
        assertThat(answer.headers().firstValue("Consistency-Token").orElseThrow())
                .matches("sample-[012]-\\d+\\.\\d+");
        assertThat(answer.headers().firstValue("Idempotent-Replayed")).isEmpty();
    }

    /** DOMAIN.md 7.2. */
    @Test
    void gives_the_first_answer_again_for_the_same_key_and_payload_in_another_field_order() throws Exception {
        HttpResponse<String> first = open("c-2", "A2");
        HttpResponse<String> again = sample.command("c-2", "OpenJar", "{\"label\":\"plum\",\"jarId\":\"A2\"}");

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Idempotent-Replayed")).hasValue("true");
        assertThat(again.headers().firstValue("Consistency-Token"))
                .isEqualTo(first.headers().firstValue("Consistency-Token"));
        assertThat(again.headers().firstValue("ETag")).hasValue("\"1\"");
        assertThat(events("jar/A2")).isEqualTo(1);
    }

    /** DOMAIN.md 7.2. */
    @Test
    void refuses_a_key_that_was_used_for_another_payload_even_when_that_breaks_a_rule_too() throws Exception {
        open("c-3", "A3");

        assertThat(code(409, sample.command("c-3", "OpenJar", "{\"jarId\":\"A3\",\"label\":\"pear\"}")))
                .isEqualTo("IDEMPOTENCY_KEY_REUSED");
        assertThat(code(409, sample.command("c-3", "FillJar", "{\"jarId\":\"A3\",\"spoons\":0}")))
                .isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    /** DOMAIN.md 7.2. */
    @Test
    void a_refused_command_leaves_its_key_free_and_keys_of_offices_do_not_touch() throws Exception {
        assertThat(code(404, sample.command("c-4", "FillJar", "{\"jarId\":\"A4\",\"spoons\":1}")))
                .isEqualTo("NOT_FOUND");
        assertThat(open("c-4", "A4").statusCode()).isEqualTo(200);
        assertThat(sample.command("c-4", "FillJar", "{\"jarId\":\"A4\",\"spoons\":1}", "Office", "JP-02")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_same_key_sent_at_once_is_accepted_once() throws Exception {
        open("c-5", "A5");
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<HttpResponse<String>> fill =
                    () -> sample.command("c-5-fill", "FillJar", "{\"jarId\":\"A5\",\"spoons\":1}");
            var answers = pool.invokeAll(Collections.nCopies(20, fill));
            long first = 0;
            for (var answer : answers) {
                assertThat(answer.get().statusCode()).as(answer.get().body()).isEqualTo(200);
                if (answer.get().headers().firstValue("Idempotent-Replayed").isEmpty()) {
                    first++;
                }
            }
            assertThat(first).isEqualTo(1);
        }
        assertThat(events("jar/A5")).isEqualTo(2);
    }

    @Test
    void commands_on_one_aggregate_at_once_are_all_decided_one_after_the_other() throws Exception {
        open("c-6", "A6");
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = pool.invokeAll(IntStream.range(0, 50)
                    .<Callable<HttpResponse<String>>>mapToObj(
                            i -> () -> sample.command("c-6-" + i, "FillJar", "{\"jarId\":\"A6\",\"spoons\":1}"))
                    .toList());
            for (var answer : answers) {
                assertThat(answer.get().statusCode()).as(answer.get().body()).isEqualTo(200);
            }
        }
        assertThat(events("jar/A6")).isEqualTo(51);
    }

    @Test
    void a_command_on_two_aggregates_is_stored_whole_or_not_at_all() throws Exception {
        open("c-7a", "A7");
        open("c-7b", "B7");
        sample.command("c-7c", "FillJar", "{\"jarId\":\"A7\",\"spoons\":5}");

        HttpResponse<String> poured =
                sample.command("c-7d", "PourSpoons", "{\"jarId\":\"A7\",\"to\":\"B7\",\"spoons\":2}");
        assertThat(poured.statusCode()).as(poured.body()).isEqualTo(200);
        assertThat(events("jar/A7")).isEqualTo(3);
        assertThat(events("jar/B7")).isEqualTo(2);

        assertThat(code(404, sample.command("c-7e", "PourSpoons", "{\"jarId\":\"A7\",\"to\":\"C7\",\"spoons\":2}")))
                .isEqualTo("NOT_FOUND");
        assertThat(events("jar/A7")).isEqualTo(3);
    }

    @Test
    void if_match_refuses_another_version() throws Exception {
        open("c-8", "A8");
        assertThat(code(412, sample.command("c-8a", "FillJar", "{\"jarId\":\"A8\",\"spoons\":1}", "If-Match", "\"2\"")))
                .isEqualTo("VERSION_MISMATCH");
        assertThat(sample.command("c-8a", "FillJar", "{\"jarId\":\"A8\",\"spoons\":1}", "If-Match", "\"1\"")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"label\":\"x\"} | INVALID_PAYLOAD | jarId",
                "{\"jarId\":null,\"label\":\"x\"} | INVALID_PAYLOAD | jarId",
                "{\"jarId\":\"\u3000\",\"label\":\"x\"} | INVALID_PAYLOAD | jarId",
                "{\"jarId\":5,\"label\":\"x\"} | INVALID_PAYLOAD | jarId",
                "{\"jarId\":\"Z\"} | REASON_REQUIRED | label",
                "{\"jarId\":\"Z\",\"label\":\" \"} | REASON_REQUIRED | label",
                "{\"jarId\":\"Z\",\"label\":\"x\",\"day\":\"2025-06-31\"} | INVALID_PAYLOAD | day",
                "{\"jarId\":\"Z\",\"label\":\"x\",\"day\":\"2025-6-1\"} | INVALID_PAYLOAD | day",
                "{\"jarId\":\"Z\",\"label\":\"x\",\"moment\":\"2025-06-30T10:00:00\"} | INVALID_PAYLOAD | moment",
                "{\"jarId\":\"Z\",\"label\":\"x\",\"size\":\"4\"} | INVALID_PAYLOAD | size",
                "{\"jarId\":\"Z\",\"label\":\"x\",\"size\":2.5} | INVALID_PAYLOAD | size",
                "{\"jarId\":\"Z\",\"label\":\"x\",\"size\":-1} | INVALID_PAYLOAD | size",
                "{\"jarId\":\"Z\",\"label\":\"x\",\"size\":99999999999999999999} | INVALID_PAYLOAD | size",
            })
    void names_the_field_that_breaks_the_contract(String payload, String code, String field) throws Exception {
        HttpResponse<String> answer = sample.command("bad", "OpenJar", payload);
        assertThat(code(400, answer)).isEqualTo(code);
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.at("/errors/0/field").asString()).isEqualTo(field);
        assertThat(problem.path("title").asString()).isNotBlank();
        assertThat(problem.path("titleEn").asString()).isNotBlank();
        assertThat(problem.path("type").asString()).isEqualTo("urn:problem:" + code);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    void accepts_optional_fields_as_null_and_ignores_unknown_ones() throws Exception {
        HttpResponse<String> answer = sample.command("c-9", "OpenJar", """
                {"jarId":"A9","label":"x","day":null,"moment":"2025-06-30T10:00:00Z","other":[1]}
                """);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @Test
    void refuses_what_is_no_json_who_is_nobody_and_what_is_no_command() throws Exception {
        assertThat(code(400, sample.command("c-10", "OpenJar", "{\"jarId\":"))).isEqualTo("MALFORMED_JSON");
        assertThat(code(400, sample.command("c-10", "OpenJar", "{\"jarId\":\"a\",\"jarId\":\"b\",\"label\":\"x\"}")))
                .isEqualTo("MALFORMED_JSON");
        assertThat(code(401, sample.command("c-10", "OpenJar", "{}", "Office", "JP-48")))
                .isEqualTo("CALLER_REQUIRED");
        assertThat(code(401, sample.command("c-10", "OpenJar", "{}", "Role", "centre")))
                .isEqualTo("CALLER_REQUIRED");
        assertThat(code(403, sample.command("c-10", "OpenJar", "{}", "Role", "auditor")))
                .isEqualTo("ROLE_MAY_NOT_WRITE");
        assertThat(code(404, sample.command("c-10", "SmashJar", "{}"))).isEqualTo("UNKNOWN_COMMAND");
        assertThat(code(400, sample.post("/api/sample/commands/OpenJar", "{}"))).isEqualTo("IDEMPOTENCY_KEY_REQUIRED");
        assertThat(code(413, sample.command("c-10", "OpenJar", "\"" + "x".repeat(300_000) + "\"")))
                .isEqualTo("TOO_LARGE");
    }

    @Test
    void rehearsal_sets_the_day_in_japan() throws Exception {
        assertThat(sample.command(
                                "c-11",
                                "OpenJar",
                                "{\"jarId\":\"A11\",\"label\":\"x\"}",
                                "Rehearsal-Now",
                                "2025-03-31T15:00:00Z")
                        .statusCode())
                .isEqualTo(200);
        JsonNode event = JSON.readTree(
                        sample.get("/api/sample/aggregates/jar/A11").body())
                .at("/events/0");
        assertThat(event.at("/payload/label").asString()).isEqualTo("x2025-04-01");
        assertThat(event.path("recordedAt").asString()).isEqualTo("2025-03-31T15:00:00Z");
        assertThat(event.path("actor").asString()).isEqualTo("clerk-01");
        assertThat(event.path("office").asString()).isEqualTo("JP-01");
    }

    @Test
    void many_commands_are_answered_one_by_one_in_order() throws Exception {
        HttpResponse<String> answer = sample.post("/api/sample/commands", """
                {"commands":[
                  {"command":"OpenJar","key":"m-1","payload":{"jarId":"M1","label":"x"}},
                  {"command":"FillJar","key":"m-2","payload":{"jarId":"M1","spoons":0}},
                  {"command":"FillJar","key":"m-3","payload":{"jarId":"M1","spoons":3}},
                  {"command":"OpenJar","key":"m-1","payload":{"jarId":"M1","label":"x"}},
                  {"command":"OpenJar","payload":{"jarId":"M2","label":"x"}}
                ]}
                """);
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode results = JSON.readTree(answer.body()).path("results");
        assertThat(results)
                .extracting(result -> result.path("status").asInt())
                .containsExactly(200, 400, 200, 200, 400);
        assertThat(results)
                .extracting(result -> result.path("replayed").asBoolean())
                .containsExactly(false, false, false, true, false);
        assertThat(results.get(2).at("/body/version").asInt()).isEqualTo(2);
        assertThat(results.get(4).at("/body/code").asString()).isEqualTo("IDEMPOTENCY_KEY_REQUIRED");
    }

    private HttpResponse<String> open(String key, String jarId) throws Exception {
        return sample.command(key, "OpenJar", "{\"jarId\":\"" + jarId + "\",\"label\":\"plum\"}");
    }

    private int events(String aggregateId) throws Exception {
        return JSON.readTree(sample.get("/api/sample/aggregates/" + aggregateId).body())
                .path("events")
                .size();
    }

    private static String code(int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return JSON.readTree(answer.body()).path("code").asString();
    }
}
