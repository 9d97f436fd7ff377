package jp.monozukuri.platform.consistency;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import jp.monozukuri.platform.eventstore.Place;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How far this service has taken each partition of each producer in. Known from the inbox table, so several instances of a
 * service agree; an instance that takes events in itself is told at once.
 */
public final class TakenIn {

    /** Between two looks at the table, however many callers wait, in nanoseconds. */
    private static final long PAUSE = 20_000_000;

    private record Partition(String service, int number) {}

    private final JdbcClient jdbc;
    private final Set<String> services;
    private final Map<Partition, Place> known = new ConcurrentHashMap<>();
    private final Object changed = new Object();
    private final Lock reading = new ReentrantLock();
    private long readAt = System.nanoTime() - PAUSE;

    /** @param services the producers whose events this service takes in */
    public TakenIn(JdbcClient jdbc, Set<String> services) {
        this.jdbc = jdbc;
        this.services = Set.copyOf(services);
    }

    /** Says that a batch was committed. */
    public void advanced(String service, int partition, Place place) {
        known.merge(new Partition(service, partition), place, (a, b) -> a.compareTo(b) >= 0 ? a : b);
        synchronized (changed) {
            changed.notifyAll();
        }
    }

    /**
     * Waits until the token's event is taken in. A token of a service whose events are not taken in here holds already.
     *
     * @return false when it did not come in time
     */
    public boolean await(ConsistencyToken token, long nanos) throws InterruptedException {
        if (!services.contains(token.service())) {
            return true;
        }
        long deadline = System.nanoTime() + nanos;
        while (!holds(token)) {
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            synchronized (changed) {
                if (!holds(token)) {
                    changed.wait(Math.clamp(left / 1_000_000, 1, PAUSE / 1_000_000));
                }
            }
            if (!holds(token)) {
                read();
            }
        }
        return true;
    }

    private boolean holds(ConsistencyToken token) {
        Place place = known.get(new Partition(token.service(), token.partition()));
        return place != null && place.compareTo(token.place()) >= 0;
    }

    /** One caller reads for all. */
    private void read() {
        if (!reading.tryLock()) {
            return;
        }
        try {
            if (System.nanoTime() - readAt >= PAUSE) {
                jdbc.sql("select service, partition, transaction_id::text::bigint, position from inbox_place")
                        .query(row -> {
                            advanced(row.getString(1), row.getInt(2), new Place(row.getLong(3), row.getLong(4)));
                        });
                readAt = System.nanoTime();
            }
        } finally {
            reading.unlock();
        }
    }
}
