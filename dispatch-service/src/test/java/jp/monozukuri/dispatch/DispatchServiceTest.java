package jp.monozukuri.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import jp.monozukuri.embedded.TestEngines;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service on a real PostgreSQL and Kafka: facts of the meister topic in, commands over HTTP, facts out. */
class DispatchServiceTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final AtomicInteger KEYS = new AtomicInteger();
    private static final AtomicInteger PLACES = new AtomicInteger();

    private static ConfigurableApplicationContext service;
    private static HttpClient http;

    @BeforeAll
    static void start() {
        List<String> arguments = new ArrayList<>(List.of(
                "--spring.kafka.bootstrap-servers=" + TestEngines.shared().bootstrapServers(),
                "--platform.rehearsal.enabled=true",
                "--platform.consistency.limit=20s",
                "--server.port=0"));
        TestEngines.shared()
                .database("dispatch")
                .springProperties()
                .forEach((name, value) -> arguments.add("--" + name + "=" + value));
        service = SpringApplication.run(DispatchService.class, arguments.toArray(String[]::new));
        http = HttpClient.newHttpClient();
    }

    @AfterAll
    static void stop() {
        http.close();
        service.close();
    }

    @Test
    void a_dispatch_goes_from_consultation_to_a_voided_report() throws Exception {
        String known = meisterFacts(
                new Fact("trade/TATAMI", "TradeListed", "{'trade':'TATAMI','nameJa':'畳製作','certifiable':true}"),
                new Fact(
                        "person/M-1",
                        "MeisterCarriedOver",
                        "{'personId':'M-1','office':'JP-31','trades':['TATAMI'],'registeredOn':'2020-04-01',"
                                + "'trainingExempt':true,'trainedOn':null}"),
                new Fact("person/X-1", "SkilledExpertRegistered", "{'personId':'X-1','office':'JP-31','trades':[]}"));
        accept(1, "OpenConsultation", "{'consultationId':'CO-1','hostType':'ELEM_JHS','on':'2025-06-10'}", known);
        accept(1, "SubmitRequest", """
            {'requestId':'RQ-1','consultationId':'CO-1','hostType':'ELEM_JHS','trade':'TATAMI',
             'plannedDates':['2025-06-20'],'on':'2025-06-10','mode':'IN_PERSON','learners':26,'host':'小学校A'}\
            """);
        for (String person : List.of("M-1", "X-1")) {
            accept("ProposeMeister", "{'requestId':'RQ-1','personId':'" + person + "'}");
            accept("RecordMeisterAnswer", "{'requestId':'RQ-1','personId':'" + person + "','answer':'ACCEPTED'}");
        }
        String confirm = """
            {'dispatchId':'HK-1','requestId':'RQ-1','hostType':'ELEM_JHS','trade':'TATAMI','people':['M-1','X-1'],
             'plannedDates':['2025-06-20','2025-06-27'],'expertGround':'NO_REGISTERED_MEISTER_IN_PREFECTURE'}\
            """;

        HttpResponse<String> confirmed = accept(1, "ConfirmDispatch", confirm);

        assertThat(JSON.readTree(confirmed.body()).path("aggregateId").asString())
                .as("the answer is about the dispatch, though the request was told too")
                .isEqualTo("dispatch/HK-1");
        refuse(409, "WRONG_STATE", "RecordPriorMeeting", "{'requestId':'RQ-1','on':'2025-06-10'}");
        refuse(422, "FUTURE_DATE", "ReportCompletion", report("2025-06-11", 25));
        accept(2, "ReportCompletion", report("2025-06-09", 25));
        accept(3, "LearnerSurvey", "{'dispatchId':'HK-1','understood':24,'notUnderstood':1,'blank':0}");
        accept(4, "CorrectReport", correct(1, 26));
        refuse(409, "STALE_VERSION", "CorrectReport", correct(1, 27));
        accept(5, "VoidReport", "{'dispatchId':'HK-1','reason':'日付の取違え'}");
        accept(6, "ReportCompletion", report("2025-06-10", 26));

        List<JsonNode> published = published("dispatch/HK-1", 6);
        assertThat(published)
                .extracting(event -> event.path("type").asString())
                .containsExactly(
                        "dispatch.DispatchConfirmed.v1",
                        "dispatch.DispatchCompleted.v1",
                        "dispatch.LearnersSurveyed.v1",
                        "dispatch.DispatchReportCorrected.v1",
                        "dispatch.DispatchReportVoided.v1",
                        "dispatch.DispatchCompleted.v1");
        assertThat(published.getLast().path("data").toString())
                .isEqualTo("{\"dispatchId\":\"HK-1\",\"office\":\"JP-31\",\"version\":4,\"days\":[{\"date\":"
                        + "\"2025-06-10\",\"mode\":\"ONLINE\",\"people\":[\"M-1\"],\"learners\":26,\"hours\":2.5}]}");
        assertThat(published("request/RQ-1", 6).getLast().path("data").toString())
                .isEqualTo("{\"requestId\":\"RQ-1\",\"office\":\"JP-31\",\"dispatchId\":\"HK-1\"}");
    }

    @Test
    void a_refused_request_leaves_no_dispatch_behind() throws Exception {
        String known = meisterFacts(
                new Fact("trade/JOINERY", "TradeListed", "{'trade':'JOINERY','nameJa':'建具','certifiable':true}"),
                new Fact(
                        "person/M-2",
                        "MeisterCarriedOver",
                        "{'personId':'M-2','office':'JP-31','trades':['JOINERY'],'registeredOn':'2020-04-01',"
                                + "'trainingExempt':true,'trainedOn':null}"));
        accept(1, "SubmitRequest", """
            {'requestId':'RQ-2','hostType':'SAPOSTE','trade':'JOINERY','plannedDates':['2025-06-20'],
             'on':'2025-06-10'}\
            """, known);
        accept("ProposeMeister", "{'requestId':'RQ-2','personId':'M-2'}");
        String confirm = """
            {'dispatchId':'HK-2','requestId':'RQ-2','hostType':'SAPOSTE','trade':'JOINERY','people':['M-2'],
             'plannedDates':['2025-06-20']}\
            """;

        refuse(409, "ASSIGNMENT_NOT_ACCEPTED", "ConfirmDispatch", confirm);

        refuse(404, "NO_DISPATCH", "CancelDispatch", "{'dispatchId':'HK-2','reason':'x'}");
        accept("RecordMeisterAnswer", "{'requestId':'RQ-2','personId':'M-2','answer':'ACCEPTED'}");
        accept(1, "ConfirmDispatch", confirm);
    }

    @Test
    void a_person_suspended_in_the_meister_service_is_refused_with_sentences_in_both_languages() throws Exception {
        String known = meisterFacts(
                new Fact("trade/LACQUER", "TradeListed", "{'trade':'LACQUER','nameJa':'漆器','certifiable':true}"),
                new Fact(
                        "person/M-3",
                        "MeisterCarriedOver",
                        "{'personId':'M-3','office':'JP-32','trades':['LACQUER'],'registeredOn':'2020-04-01',"
                                + "'trainingExempt':false,'trainedOn':'2020-05-01'}"),
                new Fact("person/M-3", "MeisterSuspended", "{'personId':'M-3','office':'JP-32','from':'2025-07-01'}"));
        String confirm = """
            {'dispatchId':'HK-3','hostType':'PUBLIC_VENUE','trade':'LACQUER','people':['M-3'],
             'plannedDates':['%s']}\
            """;

        HttpResponse<String> refused = send("ConfirmDispatch", confirm.formatted("2025-07-01"), known);

        assertThat(refused.statusCode()).isEqualTo(422);
        JsonNode problem = JSON.readTree(refused.body());
        assertThat(problem.path("code").asString()).isEqualTo("MEISTER_NOT_ACTIVE_ON_DATE");
        assertThat(problem.path("detail").asString()).isEqualTo("マイスター M-3 は、2025-07-01 には登録前、活動休止中又は登録抹消後です。");
        assertThat(problem.path("detailEn").asString())
                .isEqualTo("Meister M-3 is not registered yet, suspended or withdrawn on 2025-07-01.");
        assertThat(problem.at("/errors/0/field").asString()).isEqualTo("plannedDates");
        accept(1, "ConfirmDispatch", confirm.formatted("2025-06-30"));
    }

    @Test
    void payloads_outside_the_contract_are_refused_by_field() throws Exception {
        refuse(
                400,
                "INVALID_PAYLOAD",
                "OpenConsultation",
                "{'consultationId':'CO-9','hostType':'HOME','on':'2025-06-10'}");
        refuse(
                400,
                "INVALID_PAYLOAD",
                "OpenConsultation",
                "{'consultationId':'CO-9','hostType':'OTHER','on':'2025-02-29'}");
        refuse(400, "REASON_REQUIRED", "VoidReport", "{'dispatchId':'HK-9'}");
        refuse(400, "REASON_REQUIRED", "VoidReport", "{'dispatchId':'HK-9','reason':'\u3000'}");
        refuse(409, "NOT_REPORTED", "HostSurvey", "{'dispatchId':'HK-9','satisfied':null,'becameTrigger':true}");
    }

    private static String report(String date, int learners) {
        return "{'dispatchId':'HK-1','days':[{'date':'%s','mode':'ONLINE','people':['M-1','M-1'],'learners':%d,"
                        .formatted(date, learners)
                + "'hours':2.50}]}";
    }

    private static String correct(int expectedVersion, int learners) {
        return ("{'dispatchId':'HK-1','expectedVersion':%d,'reason':'人数の訂正','days':[{'date':'2025-06-09',"
                        + "'mode':'IN_PERSON','people':['M-1','X-1'],'learners':%d}]}")
                .formatted(expectedVersion, learners);
    }

    private static HttpResponse<String> accept(String command, String payload, String... tokens) throws Exception {
        HttpResponse<String> answer = send(command, payload, tokens);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    private static HttpResponse<String> accept(int version, String command, String payload, String... tokens)
            throws Exception {
        HttpResponse<String> answer = accept(command, payload, tokens);
        assertThat(answer.headers().firstValue("ETag")).hasValue("\"" + version + "\"");
        return answer;
    }

    private static void refuse(int status, String code, String command, String payload) throws Exception {
        HttpResponse<String> answer = send(command, payload);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(JSON.readTree(answer.body()).path("code").asString()).isEqualTo(code);
    }

    /** A call of JP-31 on 2025-06-10, held back until the events of the tokens are taken in. */
    private static HttpResponse<String> send(String command, String payload, String... tokens) throws Exception {
        int port = ((ServletWebServerApplicationContext) service).getWebServer().getPort();
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + "/api/dispatch/commands/" + command))
                .header("Office", "JP-31")
                .header("Actor", "clerk-01")
                .header("Idempotency-Key", "k-" + KEYS.incrementAndGet())
                .header("Rehearsal-Now", "2025-06-10T10:00:00+09:00")
                .POST(HttpRequest.BodyPublishers.ofString(payload.replace('\'', '"')));
        for (String token : tokens) {
            request.header("Consistency-Token", token);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** A published event of the meister service. */
    private record Fact(String subject, String name, String body) {}

    /** Sends facts as the meister service's relay does and returns the token of the last one. */
    private static String meisterFacts(Fact... facts) throws Exception {
        Map<String, Integer> sequences = new HashMap<>();
        int place = 0;
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", TestEngines.shared().bootstrapServers()),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            for (Fact fact : facts) {
                place = PLACES.incrementAndGet();
                var record = new ProducerRecord<>(
                        "meister.events", 0, bytes(fact.subject), bytes(fact.body.replace('\'', '"')));
                Map.of(
                                "ce_specversion",
                                "1.0",
                                "ce_id",
                                UUID.randomUUID().toString(),
                                "ce_source",
                                "/meister-service",
                                "ce_type",
                                "meister." + fact.name + ".v1",
                                "ce_subject",
                                fact.subject,
                                "ce_time",
                                "2025-04-01T00:00:00Z",
                                "ce_sequence",
                                String.valueOf(sequences.merge(fact.subject, 1, Integer::sum) - 1),
                                "ce_office",
                                "JP-31",
                                "ce_position",
                                "7." + place)
                        .forEach((name, value) -> record.headers().add(name, bytes(value)));
                producer.send(record).get();
            }
        }
        return "meister-0-7." + place;
    }

    /** Type and data of what was published about a subject, each checked against its schema. */
    private static List<JsonNode> published(String subject, int count) throws Exception {
        List<ConsumerRecord<byte[], byte[]>> records =
                await().atMost(LIMIT).until(() -> records(subject), found -> found.size() == count);
        List<JsonNode> events = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> record : records) {
            String type = text(record.headers().lastHeader("ce_type").value());
            String data = text(record.value());
            String schema = Files.readString(
                    Path.of("contracts/events", type.substring("dispatch.".length()) + ".schema.json"));
            assertThat(SchemaRegistry.withDefaultDialect(
                                    SpecificationVersion.DRAFT_2020_12,
                                    builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                                            .formatAssertionsEnabled(true)
                                            .build()))
                            .getSchema(schema, InputFormat.JSON)
                            .validate(data, InputFormat.JSON))
                    .isEmpty();
            events.add(JSON.createObjectNode().put("type", type).set("data", JSON.readTree(data)));
        }
        return events;
    }

    private static List<ConsumerRecord<byte[], byte[]>> records(String subject) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", TestEngines.shared().bootstrapServers()),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor("dispatch.events").stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            long total = consumer.endOffsets(partitions).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            List<ConsumerRecord<byte[], byte[]>> all = new ArrayList<>();
            while (all.size() < total) {
                consumer.poll(Duration.ofSeconds(1)).forEach(all::add);
            }
            return all.stream()
                    .filter(record -> text(record.key()).equals(subject))
                    .toList();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
