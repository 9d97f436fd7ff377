package jp.monozukuri.embedded;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKafkaTest {

    @TempDir
    static Path folder;

    static EmbeddedKafka kafka;

    @BeforeAll
    static void start() {
        kafka = EmbeddedKafka.start(folder);
    }

    @AfterAll
    static void stop() {
        kafka.close();
        assertThat(kafka.process().isAlive()).isFalse();
    }

    @Test
    void keeps_acknowledged_records_over_kill_9_and_is_back_fast() throws Exception {
        makeTopic("kept.events");
        var sent = IntStream.range(0, 500).mapToObj(n -> "record " + n).toList();
        produce("kept.events", sent.subList(0, 400));
        kafka.process().destroyForcibly();
        kafka.process().onExit().get(5, SECONDS);

        var begin = System.nanoTime();
        kafka.restart();
        produce("kept.events", sent.subList(400, 500));
        var back = Duration.ofNanos(System.nanoTime() - begin);

        assertThat(consume("kept.events", 500)).isEqualTo(sent);
        // 4 to 6 s on two cores; 16 s and more without the settings for a single node.
        assertThat(back).isLessThan(Duration.ofSeconds(12));
    }

    @Test
    void keeps_records_over_an_orderly_restart() throws Exception {
        makeTopic("orderly.events");
        produce("orderly.events", List.of("one", "two"));
        kafka.restart();
        assertThat(consume("orderly.events", 2)).containsExactly("one", "two");
    }

    @Test
    void makes_no_topic_by_itself_and_forgets_nothing_by_default() throws Exception {
        try (var admin = admin()) {
            assertThatThrownBy(() -> admin.describeTopics(List.of("never.made"))
                            .allTopicNames()
                            .get())
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(UnknownTopicOrPartitionException.class);
            var broker = new ConfigResource(ConfigResource.Type.BROKER, "1");
            var config = admin.describeConfigs(List.of(broker)).all().get().get(broker);
            assertThat(config.get("auto.create.topics.enable").value()).isEqualTo("false");
            assertThat(config.get("log.retention.ms").value()).isEqualTo("-1");
            assertThat(config.get("log.retention.bytes").value()).isEqualTo("-1");
        }
    }

    private static Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()));
    }

    private static void makeTopic(String name) throws Exception {
        try (var admin = admin()) {
            admin.createTopics(List.of(new NewTopic(name, Optional.of(1), Optional.empty())))
                    .all()
                    .get();
        }
    }

    private static void produce(String topic, List<String> values) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", kafka.bootstrapServers(), "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            for (var value : values) {
                producer.send(new ProducerRecord<>(topic, "key", value));
            }
            producer.flush();
            producer.send(new ProducerRecord<>(topic, "end", "end")).get();
        }
    }

    private static List<String> consume(String topic, int count) {
        Map<String, Object> settings = Map.of("bootstrap.servers", kafka.bootstrapServers());
        var values = new ArrayList<String>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions = List.of(new TopicPartition(topic, 0));
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
            while (values.size() < count && System.nanoTime() < deadline) {
                consumer.poll(Duration.ofMillis(100)).forEach(found -> {
                    if (found.key().equals("key")) {
                        values.add(found.value());
                    }
                });
            }
        }
        return values;
    }
}
