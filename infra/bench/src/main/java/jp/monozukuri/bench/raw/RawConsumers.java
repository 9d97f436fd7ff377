package jp.monozukuri.bench.raw;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Plain consumers that read topics from the beginning and upsert every record, a poll a transaction. */
public final class RawConsumers {

    /** What was read and how fast. */
    public record Read(long events, double perSecond) {}

    private static final int READERS = 2;
    private static final Duration POLL = Duration.ofMillis(200);
    private static final int RECORDS_PER_POLL = 5_000;

    private final String bootstrapServers;
    private final RawDatabase database;
    private final List<String> topics;

    /** @param topics of which every record carries a CloudEvents {@code id} that is a UUID */
    public RawConsumers(String bootstrapServers, RawDatabase database, List<String> topics) {
        this.bootstrapServers = bootstrapServers;
        this.database = database;
        this.topics = List.copyOf(topics);
    }

    static KafkaConsumer<byte[], byte[]> consumer(String bootstrapServers) {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                        ConsumerConfig.MAX_POLL_RECORDS_CONFIG, RECORDS_PER_POLL,
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    /** Reads everything there is now into the emptied table, by two consumers that share the partitions. */
    public Read readAll() throws SQLException, InterruptedException {
        database.empty();
        Map<TopicPartition, Long> ends = ends();
        List<Callable<Long>> readers = new ArrayList<>();
        for (List<TopicPartition> share : shares(ends)) {
            readers.add(() -> read(share, ends));
        }
        long begin = System.nanoTime();
        long events = 0;
        try (var threads = Executors.newFixedThreadPool(READERS)) {
            for (Future<Long> reader : threads.invokeAll(readers)) {
                events += reader.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("the plain consumer failed: " + e.getCause(), e);
        }
        return new Read(events, events * 1e9 / (System.nanoTime() - begin));
    }

    private Map<TopicPartition, Long> ends() {
        try (var consumer = consumer(bootstrapServers)) {
            return consumer.endOffsets(topics.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList());
        }
    }

    /** The partitions dealt out in turn, the fullest first. */
    static List<List<TopicPartition>> shares(Map<TopicPartition, Long> ends) {
        List<TopicPartition> fullestFirst = ends.entrySet().stream()
                .filter(end -> end.getValue() > 0)
                .sorted(Map.Entry.<TopicPartition, Long>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry::getKey, Comparator.comparing(TopicPartition::toString)))
                .map(Map.Entry::getKey)
                .toList();
        List<List<TopicPartition>> shares = new ArrayList<>();
        for (int reader = 0; reader < Math.min(READERS, fullestFirst.size()); reader++) {
            List<TopicPartition> share = new ArrayList<>();
            for (int place = reader; place < fullestFirst.size(); place += READERS) {
                share.add(fullestFirst.get(place));
            }
            shares.add(List.copyOf(share));
        }
        return shares;
    }

    private long read(List<TopicPartition> share, Map<TopicPartition, Long> ends) throws SQLException {
        long events = 0;
        try (var consumer = consumer(bootstrapServers);
                var copy = new PlainCopy(database)) {
            consumer.assign(share);
            consumer.seekToBeginning(share);
            while (share.stream().anyMatch(part -> consumer.position(part) < ends.getOrDefault(part, 0L))) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                    copy.add(eventId(record), text(record.key()), text(record.value()));
                    events++;
                }
                copy.commit();
            }
        }
        return events;
    }

    private static UUID eventId(ConsumerRecord<byte[], byte[]> record) {
        Header id = record.headers().lastHeader("ce_id");
        if (id == null) {
            throw new IllegalStateException(
                    "no CloudEvent: " + record.topic() + "-" + record.partition() + "@" + record.offset());
        }
        return UUID.fromString(text(id.value()));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
