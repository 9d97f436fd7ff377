package jp.monozukuri.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * A real PostgreSQL server with durable settings, as a child process on loopback. It keeps its data in the folder given
 * and continues with it at the next start; it ends with {@link #close()} or with this process.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private final PostgresPart part;
    private final Databases databases;
    private ChildProcess process;

    private EmbeddedPostgres(PostgresPart part, Databases databases, ChildProcess process) {
        this.part = part;
        this.databases = databases;
        this.process = process;
    }

    /**
     * Starts a server on a free port and waits until it takes connections.
     *
     * @param dataFolder made when it is not there
     * @throws StartFailure when it cannot be started
     */
    public static EmbeddedPostgres start(Path dataFolder) {
        var folder = DataFolder.open(dataFolder);
        var port = Ports.free();
        var part = new PostgresPart(folder, Programs.besideTheseClasses(), port, Isolation.detect());
        try {
            return new EmbeddedPostgres(part, new Databases(folder, port), part.launchAndAwait());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Port on 127.0.0.1. */
    public int port() {
        return databases.port();
    }

    /** JDBC address of a database on this server. */
    public String url(String database) {
        return databases.url(database);
    }

    /** JDBC address of the database {@code postgres}, for {@link #adminUser()}. */
    public String adminUrl() {
        return databases.url("postgres");
    }

    /** The superuser. */
    public String adminUser() {
        return PostgresPart.ADMIN;
    }

    /** The superuser's generated password. */
    public String adminPassword() {
        return databases.adminPassword();
    }

    /**
     * Makes a database, owned by {@code <service>_owner} and open to {@code <service>_app}, or completes what is there.
     *
     * @param name lower-case, also of a database that exists
     * @param service what the roles are named after
     */
    public Database database(String name, String service) {
        return databases.ensure(name, service);
    }

    /** The data folder. */
    Path folder() {
        return databases.folder().root();
    }

    /** The server's process, for tests that end it the hard way. */
    public ProcessHandle process() {
        return process.handle();
    }

    /** Starts the server again after it was ended, on the same port and data. */
    public void restart() {
        part.stop(process);
        try {
            process = part.launchAndAwait();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fast shutdown: open transactions are rolled back. */
    @Override
    public void close() {
        part.stop(process);
    }
}
