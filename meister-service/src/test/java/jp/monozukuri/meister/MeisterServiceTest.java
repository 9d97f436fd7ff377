package jp.monozukuri.meister;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.CloudEventDeserializer;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.monozukuri.embedded.TestEngines;
import jp.monozukuri.rules.contract.PublishedQuestions;
import jp.monozukuri.rules.contract.PublishedSchema;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service: HTTP in, PostgreSQL and Kafka behind. */
class MeisterServiceTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String AT = "2024-06-03T11:00:00+09:00";

    @SuppressWarnings("NullAway") // set before all tests
    private static RunningMeister service;

    @BeforeAll
    static void start() throws Exception {
        service = new RunningMeister();
        accepted("CENTRAL", "base-1", "OpenOffice", "{'office':'JP-31','nameJa':'鳥取県'}");
        accepted("CENTRAL", "base-2", "ListTrade", "{'trade':'TATAMI','nameJa':'畳製作'}");
        accepted(
                "CENTRAL",
                "base-3",
                "CarryOverMeister",
                "{'personId':'T1','office':'JP-31','trades':['TATAMI'],"
                        + "'registeredOn':'2018-01-20','trainingExempt':true}");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static HttpResponse<String> send(String office, String key, String name, String payload) throws Exception {
        return service.command(office, AT, key, name, payload.replace('\'', '"'));
    }

    private static JsonNode accepted(String office, String key, String name, String payload) throws Exception {
        HttpResponse<String> answer = send(office, key, name, payload);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static void submit(String applicationId, String personId, boolean licence) throws Exception {
        accepted("JP-31", "submit-" + applicationId, "SubmitApplication", """
            {"applicationId":"%s","personId":"%s","trade":"TATAMI","facts":{"qualification":"GRADE1",
             "yearsPracticeTotal":16.5,"yearsPracticeSinceQualification":6,"yearsInstructionSinceQualification":3,
             "instructionOccasions":3,"recommender":true,"vocationalInstructorLicence":%s}}\
            """.formatted(
                        applicationId, personId, licence));
    }

    @Test
    void a_certification_reaches_kafka_as_the_contract_says() throws Exception {
        submit("W1", "W-4", true);
        JsonNode answer =
                accepted("CENTRAL", "certify-W1", "Certify", "{'applicationId':'W1','certifiedOn':'2024-06-03'}");

        assertThat(answer.toString())
                .isEqualTo("{\"outcome\":\"ACCEPTED\",\"command\":\"Certify\",\"aggregateId\":\"application/W1\","
                        + "\"version\":2}");
        List<CloudEvent> events = published(List.of("application/W1", "person/W-4"), 4);
        assertThat(events)
                .extracting(event -> event.getSubject() + " " + event.getExtension("sequence") + " " + event.getType())
                .containsExactlyInAnyOrder(
                        "application/W1 0 meister.ApplicationReceived.v1",
                        "application/W1 1 meister.ApplicationCertified.v1",
                        "person/W-4 0 meister.MeisterCertified.v1",
                        "person/W-4 1 meister.TrainingExempted.v1");
        for (CloudEvent event : events) {
            JsonNode data = data(event);
            assertThat(PublishedSchema.errors(schemaOf(event), data.toString()))
                    .as(data.toString())
                    .isEmpty();
            assertThat(data.path("office").asString()).isEqualTo("JP-31");
            assertThat(event.getTime()).isEqualTo("2024-06-03T02:00:00Z");
        }
        assertThat(events.stream().filter(event -> event.getType().equals("meister.MeisterCertified.v1")))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.getExtension("office")).isEqualTo("CENTRAL");
                    assertThat(data(event).toString())
                            .isEqualTo("{\"personId\":\"W-4\",\"office\":\"JP-31\",\"applicationId\":\"W1\","
                                    + "\"applicationOffice\":\"JP-31\",\"trade\":\"TATAMI\","
                                    + "\"certifiedOn\":\"2024-06-03\",\"registeredOn\":\"2024-06-03\"}");
                });
    }

    @Test
    void a_refusal_is_a_problem_in_both_languages_and_records_nothing() throws Exception {
        submit("W2", "T1", false);
        HttpResponse<String> refused =
                send("CENTRAL", "certify-W2", "Certify", "{'applicationId':'W2','certifiedOn':'2024-06-03'}");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonNode problem = JSON.readTree(refused.body());
        assertThat(problem.path("type").asString()).isEqualTo("urn:problem:TRADE_ALREADY_HELD");
        assertThat(problem.path("code").asString()).isEqualTo("TRADE_ALREADY_HELD");
        assertThat(problem.path("detail").asString()).isEqualTo("T1 は、職種 TATAMI の認定を既に受けています。");
        assertThat(problem.path("detailEn").asString()).isEqualTo("T1 holds trade TATAMI already.");
        assertThat(accepted("CENTRAL", "certify-W2", "RejectApplication", "{'applicationId':'W2','reason':'認定済み'}")
                        .path("version")
                        .asLong())
                .as("nothing was recorded, and the key stayed free")
                .isEqualTo(2);
    }

    @Test
    void an_ineligible_applicant_is_told_every_criterion() throws Exception {
        accepted("JP-31", "submit-W3", "SubmitApplication", """
            {"applicationId":"W3","personId":"W-5","trade":"TATAMI","facts":{"qualification":"GRADE2",
             "yearsPracticeTotal":16,"yearsPracticeSinceQualification":4.5,"yearsInstructionSinceQualification":3,
             "recommender":true}}\
            """);
        HttpResponse<String> refused =
                send("CENTRAL", "certify-W3", "Certify", "{'applicationId':'W3','certifiedOn':'2024-06-03'}");

        assertThat(refused.statusCode()).isEqualTo(422);
        JsonNode problem = JSON.readTree(refused.body());
        assertThat(problem.path("code").asString()).isEqualTo("NOT_ELIGIBLE:QUALIFICATION");
        assertThat(problem.path("detailEn").asString())
                .contains("Qualification \"GRADE2\" is not an accepted one.")
                .contains("4.5 years of practice since the qualification; R4-5Y3Y asks for 5.");
    }

    @Test
    void the_same_key_gives_the_same_answer_and_another_payload_a_conflict() throws Exception {
        String payload = "{'personId':'T1','on':'2024-06-03','form':'WRITTEN'}";
        HttpResponse<String> first = send("JP-31", "notify-1", "NotifyConditions", payload);
        HttpResponse<String> again = send("JP-31", "notify-1", "NotifyConditions", payload);
        HttpResponse<String> other =
                send("JP-31", "notify-1", "NotifyConditions", "{'personId':'T1','on':'2024-06-02','form':'WRITTEN'}");

        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(first.headers().firstValue("Idempotent-Replayed")).isEmpty();
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Idempotent-Replayed")).hasValue("true");
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(JSON.readTree(other.body()).path("code").asString()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void a_batch_is_forwarded_whole_or_not_at_all() throws Exception {
        for (String id : List.of("WB1", "WB2")) {
            submit(id, "W-" + id, false);
            accepted("JP-31", "complete-" + id, "CompleteDocuments", "{'applicationId':'" + id + "'}");
        }
        submit("WB3", "W-6", false);
        HttpResponse<String> refused = send(
                "JP-31",
                "forward-1",
                "ForwardToCentre",
                "{'batch':'1','deadline':'2024-06-03','applicationIds':['WB1','WB2','WB3']}");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(JSON.readTree(refused.body()).path("detailEn").asString()).contains("WB3 is RECEIVED");

        accepted(
                "JP-31",
                "forward-1",
                "ForwardToCentre",
                "{'batch':'1','deadline':'2024-06-03','applicationIds':['WB1','WB2']}");
        assertThat(published(List.of("application/WB1", "application/WB2"), 6))
                .filteredOn(event -> event.getType().equals("meister.ApplicationForwarded.v1"))
                .extracting(event -> event.getSubject() + " " + event.getExtension("sequence"))
                .containsExactlyInAnyOrder("application/WB1 2", "application/WB2 2");
    }

    @Test
    void two_certifications_of_one_person_and_trade_at_once_are_one() throws Exception {
        for (int n = 0; n < 10; n++) {
            String one = "WC1-" + n;
            String other = "WC2-" + n;
            submit(one, "W-C" + n, true);
            submit(other, "W-C" + n, true);

            assertThat(codesOf(
                            "CENTRAL",
                            "Certify",
                            "{'applicationId':'" + one + "','certifiedOn':'2024-06-03'}",
                            "{'applicationId':'" + other + "','certifiedOn':'2024-06-03'}"))
                    .containsExactlyInAnyOrder("ACCEPTED", "TRADE_ALREADY_HELD");
        }
    }

    @Test
    void two_batches_of_the_same_applications_at_once_are_one() throws Exception {
        for (int n = 0; n < 10; n++) {
            String one = "WD1-" + n;
            String other = "WD2-" + n;
            for (String id : List.of(one, other)) {
                submit(id, "W-" + id, false);
                accepted("JP-31", "complete-" + id, "CompleteDocuments", "{'applicationId':'" + id + "'}");
            }
            String batch = "{'batch':'1','deadline':'2024-06-03','applicationIds':['%s','%s']}";

            assertThat(codesOf("JP-31", "ForwardToCentre", batch.formatted(one, other), batch.formatted(other, one)))
                    .containsExactlyInAnyOrder("ACCEPTED", "WRONG_STATE");
        }
    }

    /** The outcomes of two commands sent at the same time. */
    private static List<String> codesOf(String office, String name, String... payloads) throws Exception {
        List<String> codes = new ArrayList<>();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<HttpResponse<String>>> answers = new ArrayList<>();
            for (String payload : payloads) {
                answers.add(pool.submit(() -> send(office, "at-once-" + name + payload, name, payload)));
            }
            for (Future<HttpResponse<String>> answer : answers) {
                JsonNode body = JSON.readTree(answer.get().body());
                codes.add(body.path("outcome").asString(body.path("code").asString()));
            }
        }
        return codes;
    }

    @Test
    void what_the_schema_refuses_is_answered_as_invalid_or_with_the_code_of_the_reason() throws Exception {
        assertThat(JSON.readTree(send("JP-31", "bad-1", "SuspendMeister", "{'personId':'T1','from':'2024-06-03'}")
                                .body())
                        .path("code")
                        .asString())
                .isEqualTo("REASON_REQUIRED");
        assertThat(JSON.readTree(send("JP-31", "bad-1", "SuspendMeister", "{'from':'2024-06-03','reason':'療養'}")
                                .body())
                        .path("code")
                        .asString())
                .isEqualTo("INVALID_PAYLOAD");
    }

    /** Events of some aggregates from the topic, as soon as there are as many. */
    private static List<CloudEvent> published(List<String> subjects, int count) {
        List<CloudEvent> found = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        TestEngines.shared().bootstrapServers()),
                new StringDeserializer(),
                new CloudEventDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(service.topic()).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            await().atMost(Duration.ofSeconds(20)).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(event -> {
                    if (subjects.contains(event.key())) {
                        found.add(event.value());
                    }
                });
                return found.size() >= count;
            });
        }
        return found;
    }

    @Test
    void its_questions_are_those_of_the_published_document() throws Exception {
        var published = new PublishedQuestions(
                service.question(AT, "/api/meister/openapi.json").body());

        assertThat(published.described()).isEqualTo(service.questions());
        assertThat(published.faults()).isEmpty();
    }

    private static JsonNode data(CloudEvent event) {
        return JSON.readTree(new String(event.getData().toBytes(), StandardCharsets.UTF_8));
    }

    /** The schema that the event names, as the service has it in its contracts. */
    private static String schemaOf(CloudEvent event) throws IOException {
        String file = Path.of(event.getDataSchema().getPath()).getFileName().toString();
        return Files.readString(Path.of("contracts/events", file));
    }
}
