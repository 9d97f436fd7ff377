package jp.monozukuri.competition;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.CloudEventDeserializer;
import io.cloudevents.kafka.CloudEventSerializer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import jp.monozukuri.embedded.TestEngines;
import jp.monozukuri.rules.contract.PublishedQuestions;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole service on the real engines, in rehearsal mode, with a hand that writes to the meister topic. */
final class RunningCompetition implements AutoCloseable {

    private static final Map<String, Object> KAFKA =
            Map.of("bootstrap.servers", TestEngines.shared().bootstrapServers());

    private final HttpClient http = HttpClient.newHttpClient();
    private final AtomicLong position = new AtomicLong();
    private final ConfigurableApplicationContext context;

    RunningCompetition() {
        List<String> arguments = new ArrayList<>(List.of(
                "--spring.kafka.bootstrap-servers=" + TestEngines.shared().bootstrapServers(),
                "--platform.rehearsal.enabled=true",
                "--server.port=0"));
        TestEngines.shared()
                .database("competition")
                .springProperties()
                .forEach((name, value) -> arguments.add("--" + name + "=" + value));
        context = SpringApplication.run(CompetitionService.class, arguments.toArray(String[]::new));
    }

    /** Publishes an event as the meister service would and returns its consistency token. */
    String meisterEvent(String type, String subject, String json) throws Exception {
        long place = position.incrementAndGet();
        CloudEvent event = CloudEventBuilder.v1()
                .withId(UUID.randomUUID().toString())
                .withSource(URI.create("/meister-service"))
                .withType(type)
                .withSubject(subject)
                .withTime(OffsetDateTime.parse("2024-04-01T09:00:00+09:00"))
                .withData("application/json", json.getBytes(StandardCharsets.UTF_8))
                .withExtension("sequence", "0")
                .withExtension("office", "CENTRAL")
                .withExtension("position", "1." + place)
                .build();
        try (var producer = new KafkaProducer<>(KAFKA, new StringSerializer(), new CloudEventSerializer())) {
            RecordMetadata sent = producer.send(new ProducerRecord<>("meister.events", subject, event))
                    .get();
            return "meister-" + sent.partition() + "-1." + place;
        }
    }

    /** Sends a command as an office, or as the centre when the office is CENTRAL; more headers by name and value. */
    HttpResponse<String> command(
            String office, String token, String key, String name, String payload, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address("/api/competition/commands/" + name))
                .header("Office", office)
                .header("Actor", "clerk-01")
                .header("Rehearsal-Now", "2024-06-16T17:00:00+09:00")
                .header("Idempotency-Key", key)
                .header("Consistency-Token", token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(payload));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** What is at a path of the service. */
    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** The questions that it answers. */
    Set<String> questions() {
        return PublishedQuestions.answeredBy(context);
    }

    private URI address(String path) {
        int port = ((ServletWebServerApplicationContext) context).getWebServer().getPort();
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** The first events of the service's topic, at least as many as asked for. */
    List<CloudEvent> published(String office, int count) {
        List<CloudEvent> found = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(KAFKA, new StringDeserializer(), new CloudEventDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor("competition.events").stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (office.equals(record.value().getExtension("office"))) {
                        found.add(record.value());
                    }
                });
                return found.size() >= count;
            });
        }
        return found;
    }

    @Override
    public void close() {
        context.close();
    }
}
