package jp.monozukuri.platform.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Takes the dead letters in once more, each from where the last drive ended. */
final class Redrive {

    private final String bootstrapServers;
    private final String topic;
    private final Inbox inbox;

    Redrive(String bootstrapServers, String topic, Inbox inbox) {
        this.bootstrapServers = bootstrapServers;
        this.topic = topic;
        this.inbox = inbox;
    }

    /**
     * Drives in every dead letter that lies in the topic now. One that still fails becomes a new dead letter.
     *
     * @return how many were tried
     */
    synchronized int drive() {
        Properties settings = new Properties();
        settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, topic + ".redrive");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            Map<TopicPartition, OffsetAndMetadata> committed = consumer.committed(Set.copyOf(partitions));
            for (TopicPartition partition : partitions) {
                OffsetAndMetadata from = committed.get(partition);
                consumer.seek(partition, from == null ? 0 : from.offset());
            }
            int driven = 0;
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (var letter : consumer.poll(Duration.ofSeconds(1))) {
                    var partition = new TopicPartition(topic, letter.partition());
                    if (letter.offset() < ends.getOrDefault(partition, 0L)) {
                        inbox.take(List.of(original(letter)));
                        driven++;
                        consumer.commitSync(Map.of(partition, new OffsetAndMetadata(letter.offset() + 1)));
                    }
                }
            }
            return driven;
        }
    }

    /** The record as it stood in its own topic. */
    private static ConsumerRecord<byte[], byte[]> original(ConsumerRecord<byte[], byte[]> letter) {
        return new ConsumerRecord<>(
                text(letter, "dead_letter_topic"),
                Integer.parseInt(text(letter, "dead_letter_partition")),
                Long.parseLong(text(letter, "dead_letter_offset")),
                letter.timestamp(),
                TimestampType.CREATE_TIME,
                0,
                0,
                letter.key(),
                letter.value(),
                letter.headers(),
                Optional.empty());
    }

    private static String text(ConsumerRecord<?, ?> letter, String name) {
        Header header = letter.headers().lastHeader(name);
        if (header == null) {
            throw new IllegalStateException("a dead letter without " + name);
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
