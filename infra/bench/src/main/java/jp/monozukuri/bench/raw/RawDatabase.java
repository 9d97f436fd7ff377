package jp.monozukuri.bench.raw;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import jp.monozukuri.embedded.Database;

/** A database of our own on the server that the system uses, with plain tables. */
public final class RawDatabase {

    /** One row per event; nothing but a key is indexed. */
    private static final String TABLES = """
        create table if not exists plain_event (
            position bigint generated always as identity primary key,
            aggregate_id text not null,
            sequence_number bigint not null,
            payload json not null,
            recorded_at timestamptz not null default now()
        );
        create table if not exists plain_copy (
            event_id uuid primary key,
            subject text not null,
            payload json not null
        );
        """;

    private final Database database;

    /**
     * Makes the tables.
     *
     * @throws IllegalStateException when the server does not write durably; no ratio to it would mean anything
     */
    public RawDatabase(Database database) throws SQLException {
        this.database = database;
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                requireOn(statement, setting);
            }
            statement.execute(TABLES);
        }
    }

    private static void requireOn(Statement statement, String setting) throws SQLException {
        try (ResultSet value = statement.executeQuery("show " + setting)) {
            if (!value.next() || !value.getString(1).equals("on")) {
                throw new IllegalStateException(setting + " is not on");
            }
        }
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(database.url(), database.owner(), database.ownerPassword());
    }

    /** Empties the tables. */
    public void empty() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("truncate plain_event, plain_copy");
        }
    }

    /** The server's version. */
    public String version() throws SQLException {
        try (Connection connection = connect()) {
            return connection.getMetaData().getDatabaseProductVersion();
        }
    }
}
