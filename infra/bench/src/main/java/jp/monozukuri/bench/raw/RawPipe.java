package jp.monozukuri.bench.raw;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import jp.monozukuri.bench.load.OpenLoop;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * The way from accepted to visible without a system on it: a row is committed, its record acknowledged by Kafka, taken
 * by a consumer and upserted; visible when that is committed. No HTTP, no order, no inbox, no ledger.
 */
public final class RawPipe implements AutoCloseable {

    private static final String TOPIC = "bench.plain";
    private static final int PARTITIONS = 3;
    private static final int WRITERS = 8;
    private static final int PATIENCE_SECONDS = 60;
    private static final Duration POLL = Duration.ofMillis(100);

    private final BlockingQueue<RawInsert> writers = new LinkedBlockingQueue<>();
    private final KafkaProducer<byte[], byte[]> producer;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final PlainCopy copy;
    private final Map<UUID, CompletableFuture<Long>> awaited = new ConcurrentHashMap<>();
    private final byte[] payload;
    private final Thread reader;

    /** Makes the topic and starts the consumer at its end. */
    public RawPipe(String bootstrapServers, RawDatabase database, String payload)
            throws SQLException, InterruptedException, ExecutionException {
        this.payload = payload.getBytes(StandardCharsets.UTF_8);
        makeTopic(bootstrapServers);
        for (int writer = 0; writer < WRITERS; writer++) {
            writers.add(new RawInsert(database, writer, payload));
        }
        this.copy = new PlainCopy(database);
        this.producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.LINGER_MS_CONFIG,
                        0),
                new ByteArraySerializer(),
                new ByteArraySerializer());
        this.consumer = RawConsumers.consumer(bootstrapServers);
        List<TopicPartition> partitions = new ArrayList<>();
        for (int partition = 0; partition < PARTITIONS; partition++) {
            partitions.add(new TopicPartition(TOPIC, partition));
        }
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        this.reader = Thread.ofPlatform().name("raw-pipe").start(this::follow);
    }

    private static void makeTopic(String bootstrapServers) throws InterruptedException, ExecutionException {
        Map<String, Object> settings = Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        try (Admin admin = Admin.create(settings)) {
            if (!admin.listTopics().names().get().contains(TOPIC)) {
                admin.createTopics(List.of(new NewTopic(TOPIC, PARTITIONS, (short) 1)))
                        .all()
                        .get();
            }
        }
    }

    /** Sends one through and waits until it is visible. */
    public OpenLoop.Moments send(UUID id)
            throws SQLException, InterruptedException, ExecutionException, TimeoutException {
        RawInsert writer = writers.take();
        try {
            writer.once();
        } finally {
            writers.add(writer);
        }
        long accepted = System.nanoTime();
        var visible = new CompletableFuture<Long>();
        awaited.put(id, visible);
        producer.send(new ProducerRecord<>(TOPIC, id.toString().getBytes(StandardCharsets.UTF_8), payload));
        return new OpenLoop.Moments(accepted, visible.get(PATIENCE_SECONDS, TimeUnit.SECONDS), true);
    }

    private void follow() {
        try (consumer) {
            while (true) {
                List<UUID> batch = new ArrayList<>();
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                    UUID id = UUID.fromString(new String(record.key(), StandardCharsets.UTF_8));
                    copy.add(id, "plain", new String(record.value(), StandardCharsets.UTF_8));
                    batch.add(id);
                }
                copy.commit();
                long now = System.nanoTime();
                batch.forEach(id -> complete(id, now));
            }
        } catch (WakeupException e) {
            // The end of the run.
        } catch (SQLException | RuntimeException e) {
            awaited.values().forEach(waiting -> waiting.completeExceptionally(e));
        }
    }

    private void complete(UUID id, long now) {
        CompletableFuture<Long> waiting = awaited.remove(id);
        if (waiting != null) {
            waiting.complete(now);
        }
    }

    @Override
    public void close() throws SQLException, InterruptedException {
        consumer.wakeup();
        reader.join();
        producer.close();
        copy.close();
        for (RawInsert writer : writers) {
            writer.close();
        }
    }
}
