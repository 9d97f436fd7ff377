package jp.monozukuri.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.monozukuri.embedded.TestEngines;
import jp.monozukuri.platform.eventstore.Place;
import jp.monozukuri.platform.eventstore.StoredEvent;
import jp.monozukuri.platform.eventstore.StoredEvents;
import jp.monozukuri.reporting.plan.event.YearFinalised;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service: HTTP and the topics of the others in; reports, drill-down and replay out. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReportingServiceTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String AT = "2025-06-02T10:00:00+09:00";
    private static final String[] CENTRE = {"Office", "CENTRAL"};

    @SuppressWarnings("NullAway") // set before all tests
    private static ConfigurableApplicationContext service;

    private static String token = "";

    @BeforeAll
    static void start() throws Exception {
        List<String> arguments = new ArrayList<>(List.of(
                "--spring.kafka.bootstrap-servers=" + TestEngines.shared().bootstrapServers(),
                "--platform.rehearsal.enabled=true",
                "--platform.consistency.limit=30s",
                "--server.port=0"));
        TestEngines.shared()
                .database("reporting")
                .springProperties()
                .forEach((name, value) -> arguments.add("--" + name + "=" + value));
        service = SpringApplication.run(ReportingService.class, arguments.toArray(String[]::new));
        publish("meister", "office/JP-31", 0, "OfficeOpened", "{'office':'JP-31','nameJa':'鳥取県'}");
        publish(
                "dispatch",
                "dispatch/HK-1",
                0,
                "DispatchConfirmed",
                "{'dispatchId':'HK-1','office':'JP-31','hostType':'SME_OR_INDUSTRY','trade':'T','people':[{'personId':'M-1','kind':'MEISTER'}],'plannedDates':['2025-06-01'],'requestId':null}");
        publish(
                "dispatch",
                "dispatch/HK-1",
                1,
                "DispatchCompleted",
                "{'dispatchId':'HK-1','office':'JP-31','version':1,'days':[{'date':'2025-06-01','mode':'IN_PERSON','people':['M-1'],'learners':12,'hours':1.5}]}");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> row(report("JP-31", ""), "ACT.SME").path("actual").asInt() == 1);
        accepted(command("SetPlan", "{'fiscalYear':2025,'targets':{'ACT.SME':3,'ACT.HEADLINE':3}}", "plan-1"));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static void publish(String source, String subject, long sequence, String type, String json)
            throws Exception {
        try (var producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        TestEngines.shared().bootstrapServers()),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            var record = new ProducerRecord<>(
                    source + ".events",
                    subject.getBytes(StandardCharsets.UTF_8),
                    json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
            Map.of(
                            "ce_specversion",
                            "1.0",
                            "ce_id",
                            UUID.nameUUIDFromBytes((subject + " " + sequence).getBytes(StandardCharsets.UTF_8))
                                    .toString(),
                            "ce_type",
                            source + "." + type + ".v1",
                            "ce_source",
                            "/" + source + "-service",
                            "ce_subject",
                            subject,
                            "ce_time",
                            "2025-06-02T00:00:00Z",
                            "ce_sequence",
                            Long.toString(sequence),
                            "ce_office",
                            "JP-31",
                            "ce_position",
                            "1." + (sequence + 1))
                    .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            producer.send(record).get();
        }
    }

    private static HttpResponse<String> send(String method, String path, String body, String... headers)
            throws Exception {
        int port = ((ServletWebServerApplicationContext) service).getWebServer().getPort();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body.replace('\'', '"')))
                .header("Actor", "clerk-1")
                .header("Rehearsal-Now", AT);
        if (!token.isEmpty()) {
            request.header("Consistency-Token", token);
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> command(String name, String payload, String key, String... headers)
            throws Exception {
        List<String> all = new ArrayList<>(List.of("Idempotency-Key", key));
        all.addAll(headers.length == 0 ? List.of("Office", "JP-31") : List.of(headers));
        return send("POST", "/api/reporting/commands/" + name, payload, all.toArray(String[]::new));
    }

    private static JsonNode accepted(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        token = answer.headers().firstValue("Consistency-Token").orElseThrow();
        return JSON.readTree(answer.body());
    }

    private static JsonNode report(String office, String more) throws Exception {
        HttpResponse<String> answer = send("GET", "/api/reporting/reports/" + office + "/2025" + more, "");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static JsonNode row(JsonNode report, String code) {
        return report.path("rows")
                .valueStream()
                .filter(row -> row.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_report_has_the_form_of_the_format() throws Exception {
        JsonNode report = report("JP-31", "?asOf=2025-06-02T10:00:00%2B09:00");

        assertThat(report.path("query").toString())
                .isEqualTo("{\"office\":\"JP-31\",\"fiscalYear\":2025,\"asOf\":\"2025-06-02T10:00:00+09:00\"}");
        assertThat(row(report, "ACT.SME").toString())
                .isEqualTo("{\"code\":\"ACT.SME\",\"labelJa\":\"中小企業・業界団体への実技指導\",\"unit\":\"人日\",\"target\":3,"
                        + "\"actual\":1,\"rate\":\"33.3\",\"met\":false,\"memo\":{\"meisterDays\":1,\"learnerDays\":12,"
                        + "\"onlineDays\":0,\"dispatches\":1}}");
        assertThat(row(report, "OUT.A").toString())
                .isEqualTo("{\"code\":\"OUT.A\",\"labelJa\":\"ア 実技指導を利用した企業・業界団体又は教育訓練機関の満足度\",\"unit\":\"%\","
                        + "\"target\":90,\"actual\":null,\"met\":null,\"memo\":{\"numerator\":0,\"denominator\":0,"
                        + "\"exact1dp\":null}}");
        assertThat(row(report, "CERT").toString()).contains("\"target\":null,\"actual\":0,\"rate\":null,\"met\":null");
        assertThat(report.path("texts").isArray()).isTrue();
        assertThat(report.has("byOffice")).isFalse();
        assertThat(report.has("finalised")).isFalse();
    }

    @Test
    void a_plus_sign_need_not_be_escaped_and_the_country_lists_its_offices() throws Exception {
        JsonNode report = report("NATIONAL", "?asOf=2025-06-02T10:00:00+09:00");

        assertThat(report.path("byOffice").toString()).isEqualTo("[{\"office\":\"JP-31\",\"headline\":1}]");
        assertThat(report.has("texts")).isFalse();
    }

    @Test
    void before_a_moment_nothing_is_known_of_what_came_after() throws Exception {
        assertThat(row(report("JP-31", "?asOf=2025-06-01T23:59:59Z"), "ACT.SME")
                        .path("actual")
                        .asInt())
                .isZero();
    }

    @Test
    void a_bad_parameter_is_named_with_its_value() throws Exception {
        for (String path : List.of(
                "reports/JP-48/2025 office JP-48",
                "reports/JP-31/25 fiscalYear 25",
                "reports/JP-31/2025?asOf=2025-06-02T10:00:00 asOf 2025-06-02T10:00:00",
                "ledger?office=JP-31&fiscalYear=2025&row=ACT.NOWHERE row ACT.NOWHERE",
                "ledger?office=JP-31&fiscalYear=2025&row=CERT&measure=HOURS measure HOURS",
                "ledger?office=JP-31&fiscalYear=2025&row=CERT&limit=1001 limit 1001",
                "ledger?office=JP-31&fiscalYear=2025&row=CERT&after=x after x",
                "ledger?fiscalYear=2025&row=CERT office null")) {
            String[] parts = path.split(" ");
            HttpResponse<String> answer = send("GET", "/api/reporting/" + parts[0], "");
            JsonNode problem = JSON.readTree(answer.body());

            assertThat(answer.statusCode()).as(path).isEqualTo(400);
            assertThat(problem.path("code").asString()).isEqualTo("INVALID_PAYLOAD");
            assertThat(problem.at("/errors/0/field").asString()).isEqualTo(parts[1]);
            assertThat(problem.at("/errors/0/value").asString("null")).isEqualTo(parts[2]);
        }
    }

    @Test
    void a_figure_leads_to_its_events_page_by_page() throws Exception {
        String path = "/api/reporting/ledger?office=JP-31&fiscalYear=2025&row=ACT.SME&limit=2";
        JsonNode first = JSON.readTree(send("GET", path, "").body());
        JsonNode second =
                JSON.readTree(send("GET", path + "&after=" + first.path("next").asString(), "")
                        .body());

        assertThat(first.path("lines").size()).isEqualTo(2);
        assertThat(first.at("/lines/0/eventId").asString())
                .isEqualTo(UUID.nameUUIDFromBytes("dispatch/HK-1 1".getBytes(StandardCharsets.UTF_8))
                        .toString());
        assertThat(first.at("/lines/0/item").asString()).isEqualTo("M-1");
        assertThat(second.path("next").isNull()).isTrue();
        assertThat(second.path("lines")
                        .valueStream()
                        .map(line -> line.path("measure").asString()))
                .containsExactly("DISPATCHES", "TARGET");
    }

    /** DOMAIN.md 7.3. */
    @Test
    void the_consignor_sees_no_person() throws Exception {
        String lines = send(
                        "GET",
                        "/api/reporting/ledger?office=JP-31&fiscalYear=2025&row=ACT.SME",
                        "",
                        "Office",
                        "JP-31",
                        "Role",
                        "consignor")
                .body();

        assertThat(lines).contains("PERSON_DAYS").doesNotContain("M-1");
    }

    @Test
    void an_incident_and_its_month_are_one_decision() throws Exception {
        JsonNode answer = accepted(command(
                "ReportIncident",
                "{'incidentId':'I-1','channel':'FAX','occurredAt':'2025-05-12T08:30:00+09:00','discoveredAt':'2025-05-12T09:00:00+09:00'}",
                "incident-1"));
        assertThat(answer.path("aggregateId").asString()).isEqualTo("incident/I-1");
        String measures =
                "['EMAIL_ADDRESSEE','EMAIL_BCC','EMAIL_CONTENT','FAX','POST','HAND_OVER','WRONG_UPLOAD','OTHER']";

        HttpResponse<String> refused = command(
                "AttestMonth", "{'month':'2025-05','incidents':'NONE','measures':" + measures + "}", "attest-1");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(JSON.readTree(refused.body()).path("detail").asString())
                .isEqualTo("2025-05 には I-1 が記録されているので、「発生なし」とすることはできません。");
        accepted(command(
                "AttestMonth", "{'month':'2025-05','incidents':'REPORTED','measures':" + measures + "}", "attest-1"));

        JsonNode row = row(report("JP-31", ""), "PII.ATTEST");
        assertThat(row.path("actual").asInt()).isEqualTo(1);
        assertThat(row.at("/memo/statement").asString()).isEqualTo("INCIDENT");
    }

    @Test
    void a_refused_payload_names_the_field_and_a_missing_reason_has_its_code() throws Exception {
        JsonNode row = JSON.readTree(command("WritePlanItem", "{'fiscalYear':2025,'row':'T.NOWHERE','text':'x'}", "k-1")
                .body());
        JsonNode reason =
                JSON.readTree(command("RevisePlan", "{'fiscalYear':2025,'targets':{'CERT':1},'reason':'　'}", "k-2")
                        .body());

        assertThat(row.path("code").asString() + " " + row.at("/errors/0/field").asString())
                .isEqualTo("INVALID_PAYLOAD row");
        assertThat(reason.path("code").asString()).isEqualTo("REASON_REQUIRED");
    }

    private static List<String> takenIn(String producer) {
        return service.getBean(JdbcClient.class)
                .sql("""
                        select service || '-' || partition || '-' || transaction_id || '.' || position from inbox_place
                        where service = :producer order by partition
                        """)
                .param("producer", producer)
                .query(String.class)
                .list();
    }

    /** DOMAIN.md 4.4. */
    @Test
    void the_golden_samples_of_a_finalised_year_are_read_as_events_of_today() throws Exception {
        String old = Files.readString(Path.of("src/test/resources/golden/YearFinalised.1.json"));
        String current = Files.readString(Path.of("src/test/resources/golden/YearFinalised.2.json"));
        YearFinalised now = JSON.readValue(current, YearFinalised.class);
        StoredEvents stored = service.getBean(StoredEvents.class);

        assertThat(now.positions()).hasSize(3);
        assertThat(stored.payload(yearFinalised("2", current))).isEqualTo(now);
        assertThat(stored.payload(yearFinalised("1", old)))
                .isEqualTo(new YearFinalised(now.office(), now.fiscalYear(), now.figures(), List.of()));
    }

    private static StoredEvent yearFinalised(String revision, String payload) {
        return new StoredEvent(
                new Place(1, 1),
                new UUID(0, 1),
                "Plan",
                "plan/JP-01/2025",
                0,
                "YearFinalised",
                revision,
                payload,
                Instant.EPOCH,
                "CENTRAL",
                "chief-01",
                "CENTRE",
                "FinaliseYear",
                new UUID(0, 2),
                null);
    }

    @Test
    void a_year_finalised_before_positions_were_kept_is_published_and_stays_final() throws Exception {
        service.getBean(JdbcClient.class).sql("""
                        insert into event (event_id, aggregate_type, aggregate_id, sequence_number, event_type, revision,
                            payload, recorded_at, office, actor, role, command, command_id)
                        values (gen_random_uuid(), 'Plan', 'plan/JP-31/2022', 0, 'YearFinalised', '1',
                            cast('{"office":"JP-31","fiscalYear":2022,"figures":{"ACT.SME":6}}' as json), now(),
                            'CENTRAL', 'chief-01', 'CENTRE', 'FinaliseYear', gen_random_uuid())
                        """).update();

        String path = "/api/reporting/reports/JP-31/2022?asOf=2100-01-01T00:00:00Z";
        await().atMost(Duration.ofSeconds(30))
                .until(() -> send("GET", path, "").body().contains("\"finalised\":{\"ACT.SME\":6}"));
        assertThat(send("GET", path, "").body()).contains("\"finalisedPositions\":[]");
        assertThat(send("GET", "/report/JP-31/2022?asOf=2100-01-01T00:00:00Z", "")
                        .body())
                .contains("確定した数値のもとになった記録の位置は、残っていない。");
        assertThat(JSON.readTree(
                                command("FinaliseYear", "{'targetOffice':'JP-31','fiscalYear':2022}", "final-2", CENTRE)
                                        .body())
                        .path("code")
                        .asString())
                .isEqualTo("ALREADY_FINALISED");
    }

    /** DOMAIN.md 4.4. */
    @Test
    void the_centre_freezes_what_the_ledger_shows() throws Exception {
        publish(
                "dispatch",
                "dispatch/HK-2",
                0,
                "DispatchConfirmed",
                "{'dispatchId':'HK-2','office':'JP-31','hostType':'SAPOSTE','trade':'T','people':[{'personId':'M-1','kind':'MEISTER'}],'plannedDates':['2024-06-01']}");
        publish(
                "dispatch",
                "dispatch/HK-2",
                1,
                "DispatchCompleted",
                "{'dispatchId':'HK-2','office':'JP-31','version':1,'days':[{'date':'2024-06-01','mode':'IN_PERSON','people':['M-1'],'learners':1}]}");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> send("GET", "/api/reporting/reports/JP-31/2024", "")
                        .body()
                        .contains("\"actual\":1"));
        List<String> dispatched = takenIn("dispatch");
        accepted(command("FinaliseYear", "{'targetOffice':'JP-31','fiscalYear':2024}", "final-1", CENTRE));

        JsonNode report = JSON.readTree(
                send("GET", "/api/reporting/reports/JP-31/2024", "").body());
        assertThat(report.at("/finalised/ACT.SAPOSTE").asInt()).isEqualTo(1);
        assertThat(report.at("/finalised/ACT.HEADLINE").asInt()).isEqualTo(1);
        assertThat(report.path("finalised").size()).isEqualTo(7);
        assertThat(report.path("finalisedPositions")
                        .valueStream()
                        .filter(one -> one.path("service").asString().equals("dispatch"))
                        .map(one -> "dispatch-%s-%s.%s"
                                .formatted(one.path("partition"), one.path("transactionId"), one.path("position"))))
                .isNotEmpty()
                .containsExactlyElementsOf(dispatched);
        assertThat(report.path("finalisedPositions")
                        .valueStream()
                        .map(one -> one.path("service").asString()))
                .contains("meister", "reporting");
        assertThat(report.path("postFinalisationDelta").toString()).isEqualTo("{}");
        assertThat(JSON.readTree(command("FinaliseYear", "{'targetOffice':'JP-32','fiscalYear':2024}", "k-3", CENTRE)
                                .body())
                        .path("code")
                        .asString())
                .isEqualTo("INVALID_PAYLOAD");

        publish(
                "dispatch",
                "dispatch/HK-2",
                2,
                "DispatchReportCorrected",
                "{'dispatchId':'HK-2','office':'JP-31','version':2,'days':[{'date':'2024-06-01','mode':'IN_PERSON','people':['M-1'],'learners':1},{'date':'2024-06-02','mode':'IN_PERSON','people':['M-1'],'learners':1}]}");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> send("GET", "/api/reporting/reports/JP-31/2024", "")
                        .body()
                        .contains("\"postFinalisationDelta\":{\"ACT.HEADLINE\":1,\"ACT.SAPOSTE\":1}"));
        assertThat(send("GET", "/report/JP-31/2024", "")
                        .body()
                        .replaceAll("<[^>]*>", " ")
                        .replaceAll("\\s+", " "))
                .contains("確定した数値と、確定した後の差")
                .contains("地域若者サポートステーション 1 人日 2 人日 +1 人日")
                .contains("中小企業・業界団体への実技指導 0 人日 0 人日 ±0 人日")
                .contains("記録の位置(サービス-区画-取引.番号): " + String.join(", ", dispatched) + ", meister-");
        assertThat(send("GET", "/report/JP-31/2025", "").body()).doesNotContain("確定した数値");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void the_whole_history_replayed_from_kafka_equals_the_live_ledger() throws Exception {
        assertThat(send("POST", "/api/reporting/replays", "", "Office", "JP-31").statusCode())
                .isEqualTo(403);
        HttpResponse<String> started = send("POST", "/api/reporting/replays", "", "Office", "JP-31", "Role", "auditor");
        assertThat(started.statusCode()).as(started.body()).isEqualTo(202);
        String path = started.headers().firstValue("Location").orElseThrow();

        JsonNode progress = await().atMost(Duration.ofSeconds(90))
                .until(
                        () -> JSON.readTree(send("GET", path, "").body()),
                        found -> !found.path("finishedAt").isNull());

        assertThat(progress.path("phase").asString()).as(progress.toString()).isEqualTo("DONE");
        assertThat(progress.path("differences").asLong(-1))
                .as(progress.toString())
                .isZero();
        assertThat(progress.path("eventsRead").asLong())
                .isEqualTo(progress.path("eventsTotal").asLong())
                .isGreaterThan(5);
        assertThat(send("GET", path + "/stream", "").body())
                .startsWith("event:over\ndata:{")
                .contains("\"phase\":\"DONE\"");
        assertThat(send("GET", "/api/reporting/replays/99999", "").statusCode()).isEqualTo(404);
    }

    @Test
    void an_instance_that_reads_every_contract_has_them_on_its_class_path() throws Exception {
        for (Path schema : Files.list(Path.of("contracts/commands")).toList()) {
            assertThat(ReportingService.class.getResource("/contracts/commands/" + schema.getFileName()))
                    .isNotNull();
        }
    }
}
