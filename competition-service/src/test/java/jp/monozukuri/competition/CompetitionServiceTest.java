package jp.monozukuri.competition;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudevents.CloudEvent;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import jp.monozukuri.rules.contract.PublishedQuestions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service on PostgreSQL and Kafka: each command once, its event on the topic, refusals as problems. */
class CompetitionServiceTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PRELIM = "{'trade':'PLASTERING','date':'2024-06-16','participants':4}";

    private static RunningCompetition service;
    private static String token;

    @BeforeAll
    static void start() throws Exception {
        service = new RunningCompetition();
        token = service.meisterEvent(
                "meister.TradeListed.v1",
                "trade/PLASTERING",
                "{\"trade\":\"PLASTERING\",\"nameJa\":\"左官\",\"certifiable\":true}");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static HttpResponse<String> send(String office, String key, String name, String payload) throws Exception {
        return service.command(office, token, key, name, payload.replace('\'', '"'));
    }

    private static void accepted(String key, String name, String payload) throws Exception {
        HttpResponse<String> answer = send("JP-31", key, name, payload);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @Test
    void every_command_is_recorded_and_reaches_the_topic_as_its_contract_says() throws Exception {
        String line =
                "'competition':'GORIN_NATIONAL','fiscalYear':2024,'role':'ATHLETE','personRef':'a/1','trade':'PLASTERING'";
        accepted("k1", "RecordPrelim", PRELIM);
        accepted("k2", "RegisterSupport", "{" + line + ",'support':['TRAVEL'],'amountsYen':{'TRAVEL':32000}}");
        accepted("k3", "WithdrawSupport", "{" + line + ",'reason':'欠場'}");
        accepted("k4", "RegisterSupport", "{" + line + "}");
        accepted("k5", "OpenContentTask", "{'taskId':'MK-1','fiscalYear':2024,'subject':'N-01'}");
        accepted("k6", "UpdateContentTask", "{'taskId':'MK-1','state':'DONE','on':'2024-09-21'}");
        accepted("k7", "RecordEnquiry", "{'enquiryId':'EN-1','mark':'IIMONO','topic':'CHANGE','on':'2024-06-16'}");
        accepted("k8", "ReferToCentre", "{'enquiryId':'EN-1','on':'2024-06-17'}");

        List<CloudEvent> events = service.published("JP-31", 8);

        assertThat(events)
                .extracting(event -> event.getSubject() + " " + event.getExtension("sequence") + " " + event.getType())
                .containsExactlyInAnyOrder(
                        "qualifier/JP-31/k1 0 competition.QualifierHeld.v1",
                        "support/JP-31/GORIN_NATIONAL/2024/ATHLETE/a/1/PLASTERING 0 competition.SupportRegistered.v1",
                        "support/JP-31/GORIN_NATIONAL/2024/ATHLETE/a/1/PLASTERING 1 competition.SupportWithdrawn.v1",
                        "support/JP-31/GORIN_NATIONAL/2024/ATHLETE/a/1/PLASTERING 2 competition.SupportRegistered.v1",
                        "content-task/JP-31/MK-1 0 competition.ContentTaskOpened.v1",
                        "content-task/JP-31/MK-1 1 competition.ContentTaskAdvanced.v1",
                        "enquiry/JP-31/EN-1 0 competition.EnquiryRecorded.v1",
                        "enquiry/JP-31/EN-1 1 competition.EnquiryReferred.v1");
        for (CloudEvent event : events) {
            String schema = event.getDataSchema().getPath().replaceFirst(".*/", "");
            assertThat(ContractsTest.errors(ContractsTest.EVENTS.resolve(schema), data(event)))
                    .isEmpty();
        }
        assertThat(events)
                .filteredOn(event -> event.getType().equals("competition.QualifierHeld.v1"))
                .singleElement()
                .satisfies(event -> assertThat(data(event))
                        .isEqualTo("{\"office\":\"JP-31\",\"trade\":\"PLASTERING\",\"date\":\"2024-06-16\","
                                + "\"participants\":4}"));
    }

    @Test
    void the_same_key_gives_the_first_answer_and_another_payload_a_conflict() throws Exception {
        String payload = "{'taskId':'MK-7','fiscalYear':2024}";
        HttpResponse<String> first = send("JP-32", "t1", "OpenContentTask", payload);
        HttpResponse<String> again = send("JP-32", "t1", "OpenContentTask", payload);
        HttpResponse<String> other = send("JP-32", "t1", "OpenContentTask", "{'taskId':'MK-8','fiscalYear':2024}");

        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Idempotent-Replayed")).hasValue("true");
        assertThat(code(other)).isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void a_refusal_is_a_problem_in_both_languages_and_leaves_the_key_free() throws Exception {
        HttpResponse<String> refused = send(
                "JP-33",
                "e1",
                "RecordEnquiry",
                "{'enquiryId':'EN-2','mark':'IIMONO','topic':'NEW_APPLICATION','on':'2024-06-16'}");

        assertThat(refused.statusCode()).isEqualTo(422);
        JsonNode problem = JSON.readTree(refused.body());
        assertThat(problem.path("code").asString()).isEqualTo("MARK_SUSPENDED");
        assertThat(problem.path("detail").asString())
                .isEqualTo("「いいもの」は制度が休止中のため、新規の申請（NEW_APPLICATION）を記録できません。" + "変更、廃止又はその他の照会として記録してください。");
        assertThat(problem.path("detailEn").asString())
                .isEqualTo("The scheme of the mark IIMONO is suspended: NEW_APPLICATION cannot be recorded."
                        + " Record a change, an abolition or another enquiry instead.");
        assertThat(send(
                                "JP-33",
                                "e1",
                                "RecordEnquiry",
                                "{'enquiryId':'EN-2','mark':'IIMONO','topic':'CHANGE','on':'2024-06-16'}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void what_the_scheme_or_the_catalogue_does_not_know_is_invalid() throws Exception {
        assertThat(code(send("JP-34", "p1", "RecordPrelim", PRELIM.replace("PLASTERING", "COOKING"))))
                .isEqualTo("INVALID_PAYLOAD");
        assertThat(code(send("JP-34", "p1", "RecordPrelim", PRELIM.replace("4}", "'4'}"))))
                .isEqualTo("INVALID_PAYLOAD");
        assertThat(code(send("JP-34", "p1", "RecordPrelim", PRELIM.replace("06-16", "06-31"))))
                .isEqualTo("INVALID_PAYLOAD");
        assertThat(code(send("JP-34", "p1", "RecordPrelim", PRELIM.replace("06-16", "06-17"))))
                .isEqualTo("FUTURE_DATE");
        assertThat(code(send("CENTRAL", "p1", "RecordPrelim", PRELIM))).isEqualTo("FORBIDDEN_OFFICE");
    }

    @Test
    void its_questions_are_those_of_the_published_document_and_so_are_the_answers() throws Exception {
        assertThat(send("JP-35", "q1", "OpenContentTask", "{'taskId':'MK-9','fiscalYear':2024}")
                        .statusCode())
                .isEqualTo(200);
        Map<String, String> asked = Map.of(
                "FindHistory", "aggregates/content-task/JP-35/MK-9",
                "FindEvents", "events?office=JP-35&limit=1",
                "FindContract", "contracts/commands/OpenContentTask.schema.json",
                "FindOpenApi", "openapi.json",
                "FindAsyncApi", "asyncapi.json");

        var published = new PublishedQuestions(
                service.get("/api/competition/openapi.json").body());

        assertThat(published.described()).isEqualTo(service.questions());
        assertThat(published.faults()).isEmpty();
        assertThat(asked.keySet()).isEqualTo(published.names());
        for (Map.Entry<String, String> question : asked.entrySet()) {
            HttpResponse<String> answer = service.get("/api/competition/" + question.getValue());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(published.errors(question.getKey(), answer.body()))
                    .as(answer.body())
                    .isEmpty();
        }
    }

    private static String code(HttpResponse<String> answer) {
        return JSON.readTree(answer.body()).path("code").asString();
    }

    private static String data(CloudEvent event) {
        return new String(event.getData().toBytes(), StandardCharsets.UTF_8);
    }
}
