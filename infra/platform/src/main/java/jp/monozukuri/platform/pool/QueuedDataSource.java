package jp.monozukuri.platform.pool;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Lets callers to a pool one after another, so that never more ask it than it has connections. HikariCP hands a connection
 * on by spinning until a waiter has it; with many virtual threads waiting for few processors that costs the processors.
 */
final class QueuedDataSource extends DelegatingDataSource {

    private final Semaphore places;
    private final Duration patience;

    /**
     * @param size how many connections the pool has
     * @param patience how long a caller waits
     */
    QueuedDataSource(DataSource pool, int size, Duration patience) {
        super(pool);
        this.places = new Semaphore(size, true);
        this.patience = patience;
    }

    /** @throws SQLTransientConnectionException when none became free in time */
    @Override
    public Connection getConnection() throws SQLException {
        try {
            if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new SQLTransientConnectionException(
                        "no connection became free in " + patience + ", waiting " + places.getQueueLength());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLTransientConnectionException("interrupted while waiting for a connection", e);
        }
        Connection connection = null;
        try {
            connection = super.getConnection();
            return releasing(connection);
        } finally {
            if (connection == null) {
                places.release();
            }
        }
    }

    /** The connection; to close it also makes its place free, once. */
    private Connection releasing(Connection connection) {
        AtomicBoolean open = new AtomicBoolean(true);
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    boolean closes = method.getName().equals("close");
                    try {
                        return switch (method.getName()) {
                            case "equals" -> proxy == arguments[0];
                            case "hashCode" -> System.identityHashCode(proxy);
                            default -> method.invoke(connection, arguments);
                        };
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    } finally {
                        if (closes && open.compareAndSet(true, false)) {
                            places.release();
                        }
                    }
                });
    }
}
