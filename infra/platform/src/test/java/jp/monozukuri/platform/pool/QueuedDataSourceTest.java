package jp.monozukuri.platform.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** A pool is never asked by more callers than it has connections. */
class QueuedDataSourceTest {

    private static final int SIZE = 2;

    /** Counts who has a connection at the same time, and fails when told to. */
    private static final class Pool extends AbstractDataSource {

        private final Deque<SQLException> failures = new ArrayDeque<>();
        private int given;

        @Override
        public Connection getConnection() throws SQLException {
            SQLException failure = failures.poll();
            if (failure != null) {
                throw failure;
            }
            given++;
            assertThat(given).isLessThanOrEqualTo(SIZE);
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, this::called);
        }

        private @Nullable Object called(Object proxy, java.lang.reflect.Method method, Object @Nullable [] arguments)
                throws SQLException {
            return switch (method.getName()) {
                case "close" -> {
                    given--;
                    yield null;
                }
                case "getSchema" -> "public";
                default -> throw new SQLException(method.getName());
            };
        }

        @Override
        public Connection getConnection(String user, String password) {
            throw new UnsupportedOperationException();
        }
    }

    private final Pool pool = new Pool();

    @Test
    void a_caller_waits_until_another_closes_its_connection() throws Exception {
        QueuedDataSource queue = new QueuedDataSource(pool, SIZE, Duration.ofSeconds(20));
        Connection first = queue.getConnection();
        try (Connection second = queue.getConnection()) {
            CompletableFuture<Connection> third = CompletableFuture.supplyAsync(() -> take(queue));
            assertThatThrownBy(() -> third.get(100, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);

            first.close();

            assertThat(get(third).getSchema()).isEqualTo(second.getSchema());
        }
    }

    @Test
    void to_close_twice_makes_one_place_free() throws SQLException {
        QueuedDataSource queue = new QueuedDataSource(pool, SIZE, Duration.ofMillis(50));
        Connection first = queue.getConnection();
        first.close();
        first.close();
        pool.given = 0;

        take(queue);
        take(queue);

        assertThatThrownBy(queue::getConnection)
                .isInstanceOf(SQLTransientConnectionException.class)
                .hasMessageContaining("PT0.05S");
    }

    @Test
    void a_pool_that_fails_takes_no_place() throws SQLException {
        QueuedDataSource queue = new QueuedDataSource(pool, SIZE, Duration.ofMillis(50));
        for (int i = 0; i < SIZE; i++) {
            pool.failures.add(new SQLTransientConnectionException("away"));
            assertThatThrownBy(queue::getConnection).hasMessage("away");
        }

        take(queue).close();
    }

    @Test
    void what_the_connection_throws_comes_out_as_it_is() throws SQLException {
        QueuedDataSource queue = new QueuedDataSource(pool, SIZE, Duration.ofMillis(50));
        try (Connection connection = queue.getConnection()) {
            assertThatThrownBy(connection::commit)
                    .isExactlyInstanceOf(SQLException.class)
                    .hasMessage("commit");
        }
    }

    private static Connection take(QueuedDataSource queue) {
        try {
            return queue.getConnection();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection get(CompletableFuture<Connection> connection) throws Exception {
        try {
            return connection.get(20, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
