package jp.monozukuri.reporting.replay;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javax.sql.DataSource;
import jp.monozukuri.platform.problem.RuleViolation;
import jp.monozukuri.reporting.fact.Facts;
import jp.monozukuri.reporting.fold.Fold;
import jp.monozukuri.reporting.ledger.Bookkeeper;
import jp.monozukuri.reporting.replay.Progress.Phase;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Starts replays and says how far they are. One runs at a time over all instances. Nothing here opens a long transaction that
 * writes: it would hold back {@code pg_snapshot_xmin} and with it the relay of every service on the server.
 */
public final class Replays implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Replays.class);
    private static final long REPORT_MILLIS = 250;
    private static final int LATEST = 20;

    private final Facts facts;
    private final Fold fold;
    private final DataSource dataSource;
    private final ReplayTables tables;
    private final TransactionTemplate snapshot;
    private final Supplier<Consumer<byte[], byte[]>> consumers;
    private final ReplayProperties properties;
    private final Clock clock;
    private final AtomicBoolean stopped = new AtomicBoolean();

    /** @param consumers makes a Kafka consumer without a group */
    public Replays(
            Facts facts,
            Fold fold,
            DataSource dataSource,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Supplier<Consumer<byte[], byte[]>> consumers,
            ReplayProperties properties,
            Clock clock) {
        this.facts = facts;
        this.fold = fold;
        this.dataSource = dataSource;
        this.tables = new ReplayTables(jdbc);
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.snapshot.setReadOnly(true);
        this.consumers = consumers;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * Starts a replay.
     *
     * @param actor code of who starts it
     * @return its number
     * @throws RuleViolation WRONG_STATE while one is running
     */
    public long start(String actor, String office) {
        long id = tables.begin(clock.instant(), actor, office)
                .orElseThrow(() -> RuleViolation.of(
                        "WRONG_STATE",
                        "field",
                        "replay",
                        "value",
                        tables.running().orElse(0L),
                        "state",
                        "RUNNING"));
        Thread.ofPlatform().daemon().name("replay-" + id).start(() -> run(id));
        return id;
    }

    /** How far a replay is. */
    public Optional<Progress> find(long id) {
        return tables.find(id);
    }

    /** The latest replays, newest first, without their differences. */
    public List<Progress> latest() {
        return tables.latest(LATEST);
    }

    private void run(long id) {
        try {
            tables.emptyShadow();
            Timestamp begun = tables.databaseTime();
            Tally tally = new Tally();
            Read read = read(id, tally);
            catchUp(id, tally, read);
            tables.progress(id, Phase.COMPARING, read.total, tally, read.millis);
            long differences = compare(id, begun);
            tables.finish(id, clock.instant(), differences, null);
            log.info(
                    "replay done id={} events={} lines={} millis={} differences={}",
                    id,
                    tally.read.sum(),
                    tally.lines.sum(),
                    read.millis,
                    differences);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            tables.finish(id, clock.instant(), null, "interrupted");
        } catch (RuntimeException e) {
            log.error("replay failed id={}", id, e);
            tables.finish(id, clock.instant(), null, String.valueOf(e.getMessage()));
        }
    }

    private record Read(long total, long millis) {}

    private Read read(long id, Tally tally) throws InterruptedException {
        List<Map<TopicPartition, Long>> shares;
        long total;
        try (Consumer<byte[], byte[]> consumer = consumers.get()) {
            Map<TopicPartition, Long> ends = ends(consumer);
            Map<TopicPartition, Long> begins = consumer.beginningOffsets(ends.keySet());
            total = ends.entrySet().stream()
                    .mapToLong(end -> end.getValue() - begins.getOrDefault(end.getKey(), 0L))
                    .sum();
            shares = shares(ends);
        }
        long started = System.nanoTime();
        AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
        AtomicBoolean halt = new AtomicBoolean();
        CountDownLatch running = new CountDownLatch(shares.size());
        for (Map<TopicPartition, Long> share : shares) {
            Thread.ofPlatform().daemon().name("replay-reader").start(() -> {
                try (Consumer<byte[], byte[]> consumer = consumers.get()) {
                    new Reader(
                                    consumer,
                                    share,
                                    pictures -> new Bookkeeper(facts, fold, pictures),
                                    new Shadow(dataSource, properties.linesPerCopy()),
                                    tally,
                                    halt)
                            .read();
                } catch (RuntimeException e) {
                    failure.compareAndSet(null, e);
                    halt.set(true);
                } finally {
                    running.countDown();
                }
            });
        }
        long millis;
        do {
            millis = (System.nanoTime() - started) / 1_000_000;
            tables.progress(id, Phase.READING, total, tally, millis);
            if (stopped.get()) {
                halt.set(true);
            }
        } while (!running.await(REPORT_MILLIS, TimeUnit.MILLISECONDS));
        millis = Math.max((System.nanoTime() - started) / 1_000_000, 1);
        RuntimeException thrown = failure.get();
        if (thrown != null) {
            throw thrown;
        }
        if (stopped.get()) {
            throw new InterruptedException("the service stops");
        }
        return new Read(total, millis);
    }

    private static Map<TopicPartition, Long> ends(Consumer<byte[], byte[]> consumer) {
        Collection<String> known = consumer.listTopics().keySet();
        List<TopicPartition> partitions = Facts.services().stream()
                .map(service -> service + ".events")
                .filter(known::contains)
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        return consumer.endOffsets(partitions);
    }

    /** Partitions spread over the readers, the fullest first. */
    private List<Map<TopicPartition, Long>> shares(Map<TopicPartition, Long> ends) {
        int readers = Math.clamp(ends.size(), 1, properties.readers());
        List<Map<TopicPartition, Long>> shares = new ArrayList<>();
        for (int i = 0; i < readers; i++) {
            shares.add(new HashMap<>());
        }
        long[] load = new long[readers];
        ends.entrySet().stream()
                .filter(end -> end.getValue() > 0)
                .sorted(Map.Entry.<TopicPartition, Long>comparingByValue().reversed())
                .forEach(end -> {
                    int least = 0;
                    for (int i = 1; i < readers; i++) {
                        least = load[i] < load[least] ? i : least;
                    }
                    load[least] += end.getValue();
                    shares.get(least).put(end.getKey(), end.getValue());
                });
        shares.removeIf(Map::isEmpty);
        return shares;
    }

    /** Waits while the live ledger comes nearer to what was replayed. */
    private void catchUp(long id, Tally tally, Read read) throws InterruptedException {
        long least = Long.MAX_VALUE;
        long deadline = System.nanoTime() + properties.patience().toNanos();
        for (long behind = tables.behind(); behind > 0 && System.nanoTime() < deadline; behind = tables.behind()) {
            if (behind < least) {
                least = behind;
                deadline = System.nanoTime() + properties.patience().toNanos();
            }
            tables.progress(id, Phase.CATCHING_UP, read.total, tally, read.millis);
            TimeUnit.MILLISECONDS.sleep(REPORT_MILLIS);
            if (stopped.get()) {
                throw new InterruptedException("the service stops");
            }
        }
    }

    /** Compares in one snapshot that writes nothing, and keeps the first differences afterwards. */
    private long compare(long id, Timestamp begun) {
        tables.prepareComparison();
        List<Progress.Difference> first = new ArrayList<>();
        long found = Objects.requireNonNull(snapshot.execute(status -> {
            tables.allowComparison();
            long differences = tables.differences(begun);
            first.addAll(differences == 0 ? List.of() : tables.first(begun));
            return differences;
        }));
        tables.keep(id, first);
        return found;
    }

    @Override
    public void close() {
        stopped.set(true);
    }
}
