package jp.monozukuri.platform.eventstore;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Appends the events of many commands with one statement per commit. Each command is all or nothing and fails alone: a row
 * that meets a constraint is left out by {@code on conflict do nothing}, and its command learns it. LIMITS.md: at 32
 * connections this reaches the rate of raw single-row inserts, where a transaction per command reaches half.
 */
final class GroupCommit implements AutoCloseable {

    private static final String INSERT = """
            insert into event (event_id, aggregate_type, aggregate_id, sequence_number, event_type, revision, payload,
                recorded_at, office, actor, role, command, command_id, idempotency_key, request_hash)
            select e.event_id, e.aggregate_type, e.aggregate_id, e.sequence_number, e.event_type, e.revision,
                e.payload::json, e.recorded_at, e.office, e.actor, e.role, e.command, e.command_id, e.idempotency_key,
                e.request_hash
            from unnest(?::uuid[], ?::text[], ?::text[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::timestamptz[],
                ?::text[], ?::text[], ?::text[], ?::text[], ?::uuid[], ?::text[], ?::bytea[]) with ordinality
                as e (event_id, aggregate_type, aggregate_id, sequence_number, event_type, revision, payload, recorded_at,
                    office, actor, role, command, command_id, idempotency_key, request_hash, n)
            where not exists (
                select from foreign_key f where f.office = e.office and f.idempotency_key = e.idempotency_key)
            order by e.n
            on conflict do nothing
            returning event_id, transaction_id::text::bigint, position
            """;

    private record Append(List<EventRow> rows, CompletableFuture<List<Place>> done) {}

    private final DataSource dataSource;
    private final int batchSize;
    private final Runnable afterCommit;
    private final BlockingQueue<Append> queue = new LinkedBlockingQueue<>();
    private final List<Thread> lanes = new ArrayList<>();

    GroupCommit(DataSource dataSource, EventStoreProperties properties, Runnable afterCommit) {
        this.dataSource = dataSource;
        this.batchSize = properties.batchSize();
        this.afterCommit = afterCommit;
        for (int lane = 0; lane < properties.writerLanes(); lane++) {
            lanes.add(Thread.ofPlatform().daemon().name("event-writer-" + lane).start(this::write));
        }
    }

    /**
     * Appends the events of one command and waits until they are durable.
     *
     * @return their places, in the order given
     * @throws AppendConflict when any of them meets a constraint; none is written then
     * @throws java.util.concurrent.CompletionException when the database failed; whether they are written is unknown
     */
    List<Place> append(List<EventRow> rows) {
        Append append = new Append(rows, new CompletableFuture<>());
        queue.add(append);
        try {
            return append.done.join();
        } catch (java.util.concurrent.CompletionException e) {
            if (e.getCause() instanceof AppendConflict conflict) {
                throw conflict;
            }
            throw e;
        }
    }

    private void write() {
        List<Append> batch = new ArrayList<>();
        while (true) {
            try {
                batch.add(queue.take());
                queue.drainTo(batch, batchSize - 1);
                commit(batch);
            } catch (InterruptedException e) {
                return;
            } catch (SQLException | RuntimeException e) {
                batch.forEach(append -> append.done.completeExceptionally(e));
            } finally {
                batch.clear();
            }
        }
    }

    private void commit(List<Append> batch) throws SQLException {
        boolean single = batch.stream().allMatch(append -> append.rows.size() == 1);
        try (Connection connection = dataSource.getConnection()) {
            Map<UUID, Place> places;
            if (single) {
                places = insert(connection, batch);
            } else {
                places = insertWhole(connection, batch);
            }
            if (places != null) {
                batch.forEach(append -> complete(append, places));
                afterCommit.run();
                return;
            }
        }
        for (Append append : batch) {
            commit(List.of(append));
        }
    }

    /** Several events per command: nothing stays when a command would be stored in part. */
    private @Nullable Map<UUID, Place> insertWhole(Connection connection, List<Append> batch) throws SQLException {
        connection.setAutoCommit(false);
        try {
            Map<UUID, Place> places = insert(connection, batch);
            boolean torn = batch.stream().anyMatch(append -> {
                long stored = append.rows.stream()
                        .filter(row -> places.containsKey(row.eventId()))
                        .count();
                return stored > 0 && stored < append.rows.size();
            });
            if (!torn) {
                connection.commit();
                return places;
            }
            connection.rollback();
            return batch.size() > 1 ? null : Map.of();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static void complete(Append append, Map<UUID, Place> places) {
        List<Place> found = new ArrayList<>();
        for (EventRow row : append.rows) {
            Place place = places.get(row.eventId());
            if (place == null) {
                append.done.completeExceptionally(new AppendConflict(
                        "event " + row.sequenceNumber() + " of " + row.aggregateId() + " or its key is taken"));
                return;
            }
            found.add(place);
        }
        append.done.complete(found);
    }

    private static Map<UUID, Place> insert(Connection connection, List<Append> batch) throws SQLException {
        List<EventRow> rows =
                batch.stream().flatMap(append -> append.rows.stream()).toList();
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setArray(1, array(connection, "uuid", rows, EventRow::eventId));
            insert.setArray(2, array(connection, "text", rows, EventRow::aggregateType));
            insert.setArray(3, array(connection, "text", rows, EventRow::aggregateId));
            insert.setArray(4, array(connection, "bigint", rows, EventRow::sequenceNumber));
            insert.setArray(5, array(connection, "text", rows, EventRow::eventType));
            insert.setArray(6, array(connection, "text", rows, EventRow::revision));
            insert.setArray(7, array(connection, "text", rows, EventRow::payload));
            insert.setArray(
                    8,
                    array(
                            connection,
                            "timestamptz",
                            rows,
                            row -> row.recordedAt().toString()));
            insert.setArray(9, array(connection, "text", rows, EventRow::office));
            insert.setArray(10, array(connection, "text", rows, EventRow::actor));
            insert.setArray(11, array(connection, "text", rows, EventRow::role));
            insert.setArray(12, array(connection, "text", rows, EventRow::command));
            insert.setArray(13, array(connection, "uuid", rows, EventRow::commandId));
            insert.setArray(14, array(connection, "text", rows, EventRow::idempotencyKey));
            insert.setArray(
                    15,
                    connection.createArrayOf(
                            "bytea", rows.stream().map(EventRow::requestHash).toArray(byte[][]::new)));
            Map<UUID, Place> places = new HashMap<>();
            try (ResultSet stored = insert.executeQuery()) {
                while (stored.next()) {
                    places.put(stored.getObject(1, UUID.class), new Place(stored.getLong(2), stored.getLong(3)));
                }
            }
            return places;
        }
    }

    private static Array array(
            Connection connection, String type, List<EventRow> rows, Function<EventRow, @Nullable Object> column)
            throws SQLException {
        return connection.createArrayOf(type, rows.stream().map(column).toArray());
    }

    @Override
    public void close() {
        lanes.forEach(Thread::interrupt);
    }
}
