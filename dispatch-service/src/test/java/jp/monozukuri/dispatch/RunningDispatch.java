package jp.monozukuri.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import jp.monozukuri.embedded.Database;
import jp.monozukuri.embedded.TestEngines;
import jp.monozukuri.platform.contract.ContractSchema;
import jp.monozukuri.rules.contract.PublishedQuestions;
import jp.monozukuri.rules.contract.PublishedSchema;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service on a real PostgreSQL and Kafka, started once for all tests that call it over HTTP. */
final class RunningDispatch {

    /** The office that calls, if nothing else is said. */
    static final String OFFICE = "JP-31";

    /** The moment of a call, if nothing else is said. */
    static final String NOW = "2025-06-10T10:00:00+09:00";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final AtomicInteger KEYS = new AtomicInteger();
    private static final AtomicInteger PLACES = new AtomicInteger();
    private static final Database DATABASE = TestEngines.shared().database("dispatch");
    private static final ConfigurableApplicationContext SERVICE = start();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private RunningDispatch() {}

    private static ConfigurableApplicationContext start() {
        List<String> arguments = new ArrayList<>(List.of(
                "--spring.kafka.bootstrap-servers=" + TestEngines.shared().bootstrapServers(),
                "--platform.rehearsal.enabled=true",
                "--platform.consistency.limit=20s",
                "--server.port=0"));
        DATABASE.springProperties().forEach((name, value) -> arguments.add("--" + name + "=" + value));
        return SpringApplication.run(DispatchService.class, arguments.toArray(String[]::new));
    }

    /** The questions that the service answers. */
    static Set<String> questions() {
        return PublishedQuestions.answeredBy(SERVICE);
    }

    /** The published document of the service. */
    static PublishedQuestions openApi() throws Exception {
        return new PublishedQuestions(get(OFFICE, "openapi.json").body());
    }

    /** The number of events in the store. */
    static long stored() {
        return JdbcClient.create(
                        new DriverManagerDataSource(DATABASE.url(), DATABASE.owner(), DATABASE.ownerPassword()))
                .sql("select count(*) from event")
                .query(Long.class)
                .single();
    }

    /** The body of an answer. */
    static JsonNode body(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    /** Reads as an office, held back until the events of the tokens are taken in. */
    static HttpResponse<String> get(String office, String path, String... tokens) throws Exception {
        HttpRequest.Builder request = request("/api/dispatch/" + path, tokens).header("Office", office);
        return HTTP.send(request.GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    /** The tokens of an answer. */
    static String tokens(HttpResponse<String> answer) {
        return answer.headers().firstValue("Consistency-Token").orElseThrow();
    }

    private static HttpRequest.Builder request(String path, String... tokens) {
        int port = ((ServletWebServerApplicationContext) SERVICE).getWebServer().getPort();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Rehearsal-Now", NOW);
        for (String token : tokens) {
            request.header("Consistency-Token", token);
        }
        return request;
    }

    static HttpResponse<String> accept(String command, String payload, String... tokens) throws Exception {
        HttpResponse<String> answer = send(command, payload, tokens);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    static HttpResponse<String> accept(int version, String command, String payload, String... tokens) throws Exception {
        HttpResponse<String> answer = accept(command, payload, tokens);
        assertThat(answer.headers().firstValue("ETag")).hasValue("\"" + version + "\"");
        return answer;
    }

    static void refuse(int status, String code, String command, String payload) throws Exception {
        HttpResponse<String> answer = send(command, payload);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(JSON.readTree(answer.body()).path("code").asString()).isEqualTo(code);
    }

    /** A call of JP-31 on 2025-06-10, held back until the events of the tokens are taken in. */
    static HttpResponse<String> send(String command, String payload, String... tokens) throws Exception {
        return sendAs(OFFICE, command, payload, "k-" + KEYS.incrementAndGet(), tokens);
    }

    /** The same of any office under any key. */
    static HttpResponse<String> sendAs(String office, String command, String payload, String key, String... tokens)
            throws Exception {
        HttpRequest.Builder request = request("/api/dispatch/commands/" + command, tokens)
                .header("Office", office)
                .header("Actor", "clerk-01")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(payload.replace('\'', '"')));
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** A published event of the meister service. */
    record Fact(String subject, String name, String body) {}

    /** Sends facts as the meister service's relay does and returns the token of the last one. */
    static String meisterFacts(Fact... facts) throws Exception {
        return meisterFacts(0, facts);
    }

    /** The same, where the first fact of each subject is not the first of its history. */
    static String meisterFacts(int firstSequence, Fact... facts) throws Exception {
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
                                String.valueOf(firstSequence + sequences.merge(fact.subject, 1, Integer::sum) - 1),
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
    static List<JsonNode> published(String subject, int count) throws Exception {
        List<ConsumerRecord<byte[], byte[]>> records =
                await().atMost(LIMIT).until(() -> records(subject), found -> found.size() == count);
        List<JsonNode> events = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> record : records) {
            String type = text(record.headers().lastHeader("ce_type").value());
            String data = text(record.value());
            String schema = ContractSchema.read("events/" + type.substring("dispatch.".length()) + ".schema.json")
                    .toString();
            assertThat(PublishedSchema.errors(schema, data)).isEmpty();
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
