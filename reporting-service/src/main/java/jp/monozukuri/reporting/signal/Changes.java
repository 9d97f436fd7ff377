package jp.monozukuri.reporting.signal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The live signal. It goes through PostgreSQL's notifications, so it comes only after the commit and reaches every instance.
 * After a broken connection listeners are told that everything may have changed.
 */
public final class Changes implements SmartLifecycle {

    /** What listeners get when it is not known what changed. */
    public static final Change EVERYTHING = new Change("*", 0);

    private static final Logger log = LoggerFactory.getLogger(Changes.class);
    private static final String CHANNEL = "ledger";
    private static final int PAYLOAD_LIMIT = 7_000;
    private static final int WAIT_MILLIS = 1_000;

    private final JdbcClient jdbc;
    private final DataSource dataSource;
    private final List<Consumer<Set<Change>>> listeners = new CopyOnWriteArrayList<>();
    private volatile @Nullable Thread thread;

    /** @param dataSource gives the one connection on which is listened */
    public Changes(JdbcClient jdbc, DataSource dataSource) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
    }

    /** Calls a listener after each change, on one thread for all; it must return at once. The handle ends that. */
    public Runnable listen(Consumer<Set<Change>> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Announces changes; to be called inside the transaction that makes them. */
    public void announce(Set<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        String payload = changes.stream().map(Changes::text).sorted().collect(Collectors.joining(","));
        jdbc.sql("select pg_notify(:channel, :payload)")
                .param("channel", CHANNEL)
                .param("payload", payload.length() > PAYLOAD_LIMIT ? text(EVERYTHING) : payload)
                .query((row, n) -> n)
                .list();
    }

    private static String text(Change change) {
        return change.office() + "/" + change.fiscalYear();
    }

    private static Change change(String text) {
        int slash = text.indexOf('/');
        return new Change(text.substring(0, slash), Integer.parseInt(text.substring(slash + 1)));
    }

    private void run() {
        while (thread != null) {
            try (Connection connection = dataSource.getConnection()) {
                follow(connection);
            } catch (SQLException e) {
                if (thread != null) {
                    log.warn("live signal interrupted, will listen again", e);
                    tell(Set.of(EVERYTHING));
                    pause();
                }
            }
        }
    }

    private void follow(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen " + CHANNEL);
        }
        PGConnection notifications = connection.unwrap(PGConnection.class);
        try {
            while (thread != null) {
                PGNotification[] arrived = notifications.getNotifications(WAIT_MILLIS);
                if (arrived != null && arrived.length > 0) {
                    tell(Arrays.stream(arrived)
                            .flatMap(one -> Arrays.stream(one.getParameter().split(",")))
                            .map(Changes::change)
                            .collect(Collectors.toSet()));
                }
            }
        } finally {
            if (!connection.isClosed()) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("unlisten " + CHANNEL);
                }
            }
        }
    }

    private void tell(Set<Change> changes) {
        for (Consumer<Set<Change>> listener : listeners) {
            try {
                listener.accept(changes);
            } catch (RuntimeException e) {
                log.warn("a listener of the live signal failed", e);
            }
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(WAIT_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start() {
        Thread listening = Thread.ofPlatform().daemon().name("live-signal").unstarted(this::run);
        thread = listening;
        listening.start();
    }

    @Override
    public void stop() {
        Thread listening = thread;
        thread = null;
        if (listening != null) {
            try {
                listening.join(2L * WAIT_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
