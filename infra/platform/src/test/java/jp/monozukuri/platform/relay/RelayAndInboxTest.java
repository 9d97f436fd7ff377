package jp.monozukuri.platform.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import jp.monozukuri.embedded.TestEngines;
import jp.monozukuri.platform.inbox.IncomingEvent;
import jp.monozukuri.platform.sample.RunningSample;
import jp.monozukuri.platform.sample.SampleService.Tasted;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** From the store to Kafka and back in: the same topic is sent and taken in, as reporting does with its own. */
class RelayAndInboxTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final RunningSample sample = RunningSample.shared();
    private final Tasted tasted = sample.bean(Tasted.class);

    @Test
    void a_token_holds_the_next_call_back_until_the_event_is_taken_in() throws Exception {
        HttpResponse<String> opened = open("r-1", "R1");
        String token = opened.headers().firstValue("Consistency-Token").orElseThrow();

        HttpResponse<String> seen = sample.get("/api/sample/aggregates/jar/R1", "Consistency-Token", token);

        assertThat(seen.statusCode()).isEqualTo(200);
        assertThat(tasted.of("jar/R1")).singleElement().satisfies(event -> {
            assertThat(event.service()).isEqualTo("sample");
            assertThat(event.type()).isEqualTo("sample.JarOpened.v1");
            assertThat(event.sequence()).isZero();
            assertThat(event.office()).isEqualTo("JP-01");
            assertThat(event.data().path("jarId").asString()).isEqualTo("R1");
        });
    }

    @Test
    void a_token_that_does_not_come_true_is_503_and_an_unreadable_one_400() throws Exception {
        HttpResponse<String> late =
                sample.get("/api/sample/aggregates/jar/R1", "Consistency-Token", "sample-0-999999999.1");
        assertThat(late.statusCode()).isEqualTo(503);
        assertThat(late.headers().firstValue("Retry-After")).hasValue("1");
        assertThat(JSON.readTree(late.body()).path("code").asString()).isEqualTo("NOT_YET_CONSISTENT");

        HttpResponse<String> unreadable = sample.get("/api/sample/aggregates/jar/R1", "Consistency-Token", "soon");
        assertThat(unreadable.statusCode()).isEqualTo(400);
        assertThat(JSON.readTree(unreadable.body()).path("code").asString()).isEqualTo("INVALID_TOKEN");

        open("r-2", "R2");
        assertThat(sample.get("/api/sample/aggregates/jar/R2", "Consistency-Token", "stranger-0-999999999.1")
                        .statusCode())
                .as("whose events are not taken in here holds already")
                .isEqualTo(200);
    }

    @Test
    void the_record_on_the_wire_is_a_cloud_event_in_binary_mode() throws Exception {
        HttpResponse<String> opened = sample.command(
                "r-3", "OpenJar", "{\"jarId\":\"R3\",\"label\":\"x\"}", "Rehearsal-Now", "2025-04-01T09:00:00+09:00");
        String token = opened.headers().firstValue("Consistency-Token").orElseThrow();

        ConsumerRecord<byte[], byte[]> record = await().atMost(LIMIT)
                .until(() -> records("sample.events", "jar/R3"), found -> found.size() == 1)
                .getFirst();

        Map<String, String> headers = headers(record);
        String stored = JSON.readTree(
                        sample.get("/api/sample/aggregates/jar/R3").body())
                .at("/events/0/eventId")
                .asString();
        assertThat(headers)
                .containsOnly(
                        Map.entry("ce_specversion", "1.0"),
                        Map.entry("ce_id", stored),
                        Map.entry("ce_source", "/sample-service"),
                        Map.entry("ce_type", "sample.JarOpened.v1"),
                        Map.entry("ce_subject", "jar/R3"),
                        Map.entry("ce_time", "2025-04-01T00:00:00Z"),
                        Map.entry("ce_dataschema", "/api/sample/contracts/events/JarOpened.v1.schema.json"),
                        Map.entry("content-type", "application/json"),
                        Map.entry("ce_sequence", "0"),
                        Map.entry("ce_office", "JP-01"),
                        Map.entry("ce_idempotencykey", "r-3"),
                        Map.entry("ce_position", token.substring(token.lastIndexOf('-') + 1)));
        assertThat(new String(record.key(), StandardCharsets.UTF_8)).isEqualTo("jar/R3");
        assertThat(new String(record.value(), StandardCharsets.UTF_8))
                .isEqualTo("{\"jarId\":\"R3\",\"label\":\"x2025-04-01\"}");
        assertThat(token).startsWith("sample-" + record.partition() + "-");
    }

    @Test
    void a_repeat_on_the_wire_is_taken_in_once() throws Exception {
        UUID id = UUID.randomUUID();
        send("other/W1", id, 0, "{\"n\":1}");
        send("other/W1", id, 0, "{\"n\":1}");
        send("other/W1", UUID.randomUUID(), 1, "{\"n\":2}");

        assertThat(arrived("other/W1", 2))
                .extracting(event -> event.data().path("n").asInt())
                .containsExactly(1, 2);
    }

    @Test
    void an_event_that_comes_before_its_predecessor_waits_for_it() throws Exception {
        send("other/W2", UUID.randomUUID(), 2, "{\"n\":3}");
        send("other/W2", UUID.randomUUID(), 1, "{\"n\":2}");
        send("other/W3", UUID.randomUUID(), 0, "{\"n\":9}");
        arrived("other/W3", 1);
        assertThat(tasted.of("other/W2")).isEmpty();

        send("other/W2", UUID.randomUUID(), 0, "{\"n\":1}");

        assertThat(arrived("other/W2", 3))
                .extracting(event -> event.data().path("n").asInt())
                .containsExactly(1, 2, 3);
    }

    @Test
    void what_cannot_be_read_or_handled_becomes_a_dead_letter_and_can_be_driven_in_again() throws Exception {
        tasted.dislike("other/P1");
        send("other/P0", UUID.randomUUID(), 0, "{\"n\":");
        send("other/P1", UUID.randomUUID(), 0, "{\"n\":1}");
        send("other/P2", UUID.randomUUID(), 0, "{\"n\":2}");
        arrived("other/P2", 1);
        List<ConsumerRecord<byte[], byte[]>> letters = await().atMost(LIMIT)
                .until(() -> records("sample.dead-letters", "other/P"), found -> found.size() == 2);
        assertThat(letters)
                .extracting(letter -> headers(letter).get("dead_letter_cause"))
                .anySatisfy(cause -> assertThat(cause).contains("is not readable"))
                .anySatisfy(cause -> assertThat(cause).contains("does not like other/P1"));

        tasted.dislike("none");
        send("other/P1", UUID.randomUUID(), 1, "{\"n\":2}");
        HttpResponse<String> refused = sample.post("/api/sample/dead-letters/redrive", "");
        assertThat(refused.statusCode()).isEqualTo(403);
        HttpResponse<String> driven = sample.post("/api/sample/dead-letters/redrive", "", "Office", "CENTRAL");

        assertThat(driven.body()).isEqualTo("{\"driven\":2}");
        assertThat(arrived("other/P1", 2))
                .extracting(event -> event.data().path("n").asInt())
                .containsExactly(1, 2);
    }

    @Test
    void a_key_that_another_service_accepted_is_a_conflict_here() throws Exception {
        send("other/K1", UUID.randomUUID(), 0, "{}", "key-of-other");
        arrived("other/K1", 1);

        HttpResponse<String> answer = open("key-of-other", "K1");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(JSON.readTree(answer.body()).path("code").asString()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void the_relay_goes_on_when_its_database_sessions_are_cut_under_load() throws Exception {
        for (int i = 0; i < 60; i++) {
            HttpResponse<String> answer = open("cut-" + i, "cut-" + i);
            if (i % 20 == 10) {
                cutSessions();
            }
            if (answer.statusCode() != 200) {
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
                await().atMost(LIMIT).until(() -> open("cut-retry", "other").statusCode() != 503);
                int again = i;
                await().atMost(LIMIT)
                        .until(() -> open("cut-" + again, "cut-" + again).statusCode() == 200);
            }
        }
        for (int i = 0; i < 60; i++) {
            arrived("jar/cut-" + i, 1);
        }
    }

    private HttpResponse<String> open(String key, String jarId) throws Exception {
        return sample.command(key, "OpenJar", "{\"jarId\":\"" + jarId + "\",\"label\":\"plum\"}");
    }

    private List<IncomingEvent> arrived(String subject, int count) {
        return await().atMost(LIMIT).until(() -> tasted.of(subject), found -> found.size() == count);
    }

    private void cutSessions() throws Exception {
        var database = sample.database();
        try (var connection = DriverManager.getConnection(database.url(), database.app(), database.appPassword());
                var statement = connection.createStatement()) {
            statement.execute("""
                    select pg_terminate_backend(pid) from pg_stat_activity
                    where datname = current_database() and usename = current_user and pid <> pg_backend_pid()
                    """);
        }
    }

    private static void send(String subject, UUID id, long sequence, String data, String... key) throws Exception {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", TestEngines.shared().bootstrapServers()),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            var record = new ProducerRecord<>(
                    "other.events", 0, subject.getBytes(StandardCharsets.UTF_8), data.getBytes(StandardCharsets.UTF_8));
            Map<String, String> headers = new java.util.HashMap<>(Map.of(
                    "ce_specversion", "1.0",
                    "ce_id", id.toString(),
                    "ce_source", "/other-service",
                    "ce_type", "other.Thing.v1",
                    "ce_subject", subject,
                    "ce_time", "2025-04-01T00:00:00Z",
                    "ce_sequence", Long.toString(sequence),
                    "ce_office", "JP-01",
                    "ce_position", "7." + (sequence + 1)));
            if (key.length > 0) {
                headers.put("ce_idempotencykey", key[0]);
            }
            headers.forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            producer.send(record).get();
        }
    }

    private static List<ConsumerRecord<byte[], byte[]>> records(String topic, String keyPrefix) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", TestEngines.shared().bootstrapServers()),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
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
                    .filter(record -> new String(record.key(), StandardCharsets.UTF_8).startsWith(keyPrefix))
                    .toList();
        }
    }

    private static Map<String, String> headers(ConsumerRecord<?, ?> record) {
        return StreamSupport.stream(record.headers().spliterator(), false)
                .collect(Collectors.toMap(
                        header -> header.key(), header -> new String(header.value(), StandardCharsets.UTF_8)));
    }
}
