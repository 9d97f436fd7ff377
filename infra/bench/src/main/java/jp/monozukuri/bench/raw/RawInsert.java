package jp.monozukuri.bench.raw;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import jp.monozukuri.bench.load.ClosedLoop;

/** A client that inserts one row per transaction: a prepared statement, committed by itself. */
public final class RawInsert implements ClosedLoop.Client {

    private final Connection connection;
    private final PreparedStatement insert;
    private final String aggregate;
    private final String payload;
    private long sequence;

    /** @param payload what every row carries; as long as an event of the system */
    public RawInsert(RawDatabase database, int number, String payload) throws SQLException {
        this.connection = database.connect();
        this.insert = connection.prepareStatement(
                "insert into plain_event (aggregate_id, sequence_number, payload) values (?, ?, ?::json)");
        this.aggregate = "plain/" + number;
        this.payload = payload;
    }

    @Override
    public void once() throws SQLException {
        insert.setString(1, aggregate);
        insert.setLong(2, sequence++);
        insert.setString(3, payload);
        insert.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
