package jp.monozukuri.reporting.page;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Measures how far the inbox is. Every second it notes where the topics end, and sees which of its earlier notes the group has
 * passed: all that lay on Kafka at that note is taken in. It reads offsets only, never commits any.
 */
public final class Intake implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Intake.class);
    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final int NOTES = 600;
    private static final List<PartitionInfo> NO_PARTITIONS = List.of();

    private record Note(Instant at, Map<TopicPartition, Long> ends) {}

    private final Supplier<Consumer<byte[], byte[]>> consumers;
    private final Set<String> topics;
    private final Clock clock;
    private final Deque<Note> notes = new ArrayDeque<>();
    private volatile @Nullable Instant takenInUpTo;
    private volatile @Nullable Thread thread;

    /**
     * @param consumers makes a Kafka consumer that names the group of the inbox
     * @param topics those that the inbox reads
     */
    public Intake(Supplier<Consumer<byte[], byte[]>> consumers, Set<String> topics, Clock clock) {
        this.consumers = consumers;
        this.topics = Set.copyOf(topics);
        this.clock = clock;
    }

    /** How far the ledger is now. */
    public Lag lag() {
        return Lag.of(takenInUpTo, clock.instant());
    }

    private void run() {
        while (thread != null) {
            try (Consumer<byte[], byte[]> consumer = consumers.get()) {
                while (thread != null) {
                    measure(consumer);
                    TimeUnit.MILLISECONDS.sleep(EVERY.toMillis());
                }
            } catch (KafkaException e) {
                log.warn("the lag is not known, will ask again cause={}", e.toString());
                pause();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void measure(Consumer<byte[], byte[]> consumer) {
        Set<TopicPartition> partitions = topics.stream()
                .flatMap(topic ->
                        Objects.requireNonNullElse(consumer.partitionsFor(topic, LIMIT), NO_PARTITIONS).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .collect(Collectors.toSet());
        Instant at = clock.instant();
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions, LIMIT);
        Map<TopicPartition, OffsetAndMetadata> committed = consumer.committed(new HashSet<>(partitions), LIMIT);
        Map<TopicPartition, Long> places = new HashMap<>();
        committed.forEach((partition, offset) -> places.put(partition, offset == null ? 0L : offset.offset()));
        note(at, ends, places);
    }

    /** Takes a measurement. */
    void note(Instant at, Map<TopicPartition, Long> ends, Map<TopicPartition, Long> places) {
        if (notes.size() < NOTES) {
            notes.addLast(new Note(at, Map.copyOf(ends)));
        }
        for (Note first = notes.peekFirst(); first != null && isPassed(first, places); first = notes.peekFirst()) {
            takenInUpTo = first.at;
            notes.removeFirst();
        }
    }

    private static boolean isPassed(Note note, Map<TopicPartition, Long> places) {
        return note.ends.entrySet().stream().allMatch(end -> end.getValue() <= places.getOrDefault(end.getKey(), 0L));
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(LIMIT.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start() {
        Thread measuring = Thread.ofPlatform().daemon().name("intake-lag").unstarted(this::run);
        thread = measuring;
        measuring.start();
    }

    @Override
    public void stop() {
        Thread measuring = thread;
        thread = null;
        if (measuring != null) {
            measuring.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
