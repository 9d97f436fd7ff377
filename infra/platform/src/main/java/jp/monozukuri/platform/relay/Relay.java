package jp.monozukuri.platform.relay;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import jp.monozukuri.platform.eventstore.Place;
import jp.monozukuri.platform.eventstore.StoredEvent;
import jp.monozukuri.platform.eventstore.StoredEvents;
import org.apache.kafka.common.errors.InterruptException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Follows the store and sends every event to Kafka, at least once and in order. One instance at a time: it holds a session
 * lock in PostgreSQL, which another instance gets when this one is gone. On a failure it alarms, pauses and sends the same
 * batch again; it never goes on past an event.
 */
final class Relay implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Relay.class);
    private static final long LOCK = 0x6d6f6e6fL;
    /** A commit is often readable only when a neighbour's has ended too, so the first looks come soon after one another. */
    private static final long MIN_PAUSE_MILLIS = 1;

    private final DataSource dataSource;
    private final JdbcClient jdbc;
    private final StoredEvents stored;
    private final Sender sender;
    private final RelayProperties properties;
    private final Semaphore wake = new Semaphore(0);
    private final Counter relayed;
    private final Counter failures;
    private volatile boolean failing;
    private volatile @Nullable Thread thread;

    Relay(
            DataSource dataSource,
            JdbcClient jdbc,
            StoredEvents stored,
            Sender sender,
            RelayProperties properties,
            MeterRegistry meters) {
        this.dataSource = dataSource;
        this.jdbc = jdbc;
        this.stored = stored;
        this.sender = sender;
        this.properties = properties;
        this.relayed = meters.counter("relay.events");
        this.failures = meters.counter("relay.failures");
        Gauge.builder("relay.failing", this, relay -> relay.failing ? 1 : 0).register(meters);
    }

    /** Says that there is something to send. */
    void wake() {
        if (wake.availablePermits() == 0) {
            wake.release();
        }
    }

    /** Whether the last attempt failed; shown by the health endpoint. */
    boolean isFailing() {
        return failing;
    }

    private void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try (Connection session = dataSource.getConnection()) {
                if (lead(session)) {
                    follow(session);
                } else {
                    TimeUnit.MILLISECONDS.sleep(properties.retryPause().toMillis());
                }
            } catch (InterruptedException | InterruptException e) {
                return;
            } catch (Exception e) {
                if (Thread.currentThread().isInterrupted() || thread == null) {
                    return;
                }
                alarm(e);
            }
        }
    }

    private static boolean lead(Connection session) throws SQLException {
        try (Statement statement = session.createStatement();
                ResultSet locked = statement.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
            return locked.next() && locked.getBoolean(1);
        }
    }

    private void follow(Connection session) throws Exception {
        try {
            Place place = place();
            long pause = MIN_PAUSE_MILLIS;
            while (!Thread.currentThread().isInterrupted()) {
                Place reached = sendFrom(place);
                if (!reached.equals(place)) {
                    place = reached;
                    pause = MIN_PAUSE_MILLIS;
                } else if (wake.tryAcquire(pause, TimeUnit.MILLISECONDS)) {
                    wake.drainPermits();
                    pause = MIN_PAUSE_MILLIS;
                } else {
                    pause = Math.min(pause * 2, properties.pollInterval().toMillis());
                    if (pause == properties.pollInterval().toMillis() && !session.isValid(1)) {
                        return;
                    }
                }
            }
        } finally {
            try (Statement statement = session.createStatement()) {
                statement.execute("select pg_advisory_unlock(" + LOCK + ")");
            }
        }
    }

    private Place sendFrom(Place place) throws Exception {
        List<StoredEvent> batch = stored.after(place, properties.batchSize());
        if (batch.isEmpty()) {
            return place;
        }
        sender.send(batch, properties.acknowledgement().toMillis());
        Place last = batch.getLast().place();
        save(last);
        relayed.increment(batch.size());
        if (failing) {
            failing = false;
            log.info("relay recovered position={}", last.position());
        }
        return last;
    }

    private Place place() {
        return jdbc.sql("select transaction_id::text::bigint, position from relay_place")
                .query((row, n) -> new Place(row.getLong(1), row.getLong(2)))
                .single();
    }

    private void save(Place place) {
        jdbc.sql("update relay_place set transaction_id = cast(:transactionId as xid8), position = :position")
                .param("transactionId", Long.toUnsignedString(place.transactionId()))
                .param("position", place.position())
                .update();
    }

    private void alarm(Exception failure) {
        failures.increment();
        if (!failing) {
            log.error("relay stopped, will retry", failure);
        }
        failing = true;
        try {
            TimeUnit.MILLISECONDS.sleep(properties.retryPause().toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start() {
        thread = Thread.ofPlatform().daemon().name("relay").start(this::run);
    }

    @Override
    public void stop() {
        Thread running = thread;
        if (running != null) {
            running.interrupt();
            thread = null;
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
