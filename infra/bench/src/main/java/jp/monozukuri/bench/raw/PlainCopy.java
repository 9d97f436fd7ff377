package jp.monozukuri.bench.raw;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Upserts a batch of events into the plain table: one statement, one transaction. */
final class PlainCopy implements AutoCloseable {

    private record Row(String subject, String payload) {}

    private final Connection connection;
    private final PreparedStatement upsert;
    private final Map<UUID, Row> rows = new LinkedHashMap<>();

    PlainCopy(RawDatabase database) throws SQLException {
        this.connection = database.connect();
        this.upsert = connection.prepareStatement("""
            insert into plain_copy (event_id, subject, payload)
            select e.event_id, e.subject, e.payload::json
            from unnest(?::uuid[], ?::text[], ?::text[]) as e (event_id, subject, payload)
            on conflict (event_id) do update set subject = excluded.subject, payload = excluded.payload
            """);
    }

    void add(UUID eventId, String subject, String payload) {
        rows.put(eventId, new Row(subject, payload));
    }

    /** Writes what was added; it is committed on return. */
    void commit() throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        upsert.setArray(1, connection.createArrayOf("uuid", rows.keySet().toArray()));
        upsert.setArray(
                2,
                connection.createArrayOf(
                        "text", rows.values().stream().map(Row::subject).toArray()));
        upsert.setArray(
                3,
                connection.createArrayOf(
                        "text", rows.values().stream().map(Row::payload).toArray()));
        upsert.executeUpdate();
        rows.clear();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
