package jp.monozukuri.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class ClosedLoopTest {

    private static final class Counting implements ClosedLoop.Client {

        private final AtomicLong done;
        private final AtomicInteger open;

        Counting(AtomicLong done, AtomicInteger open) {
            this.done = done;
            this.open = open;
            open.incrementAndGet();
        }

        @Override
        public void once() {
            LockSupport.parkNanos(1_000_000);
            done.incrementAndGet();
        }

        @Override
        public void close() {
            open.decrementAndGet();
        }
    }

    @Test
    void the_rate_is_what_all_clients_did_and_all_are_closed() throws Exception {
        var done = new AtomicLong();
        var open = new AtomicInteger();
        long begin = System.nanoTime();

        double rate = ClosedLoop.perSecond(4, Duration.ofMillis(200), number -> new Counting(done, open));

        double seconds = (System.nanoTime() - begin) / 1e9;
        assertThat(open).hasValue(0);
        assertThat(rate).isBetween(done.get() / seconds, done.get() / 0.2);
    }

    @Test
    void one_client_that_fails_leaves_no_rate() {
        assertThatThrownBy(() -> ClosedLoop.perSecond(2, Duration.ofMillis(50), number -> {
                    throw new IllegalStateException("no connection");
                }))
                .isInstanceOf(LoadFailure.class)
                .hasMessage("2 failed under load, the first: java.lang.IllegalStateException: no connection");
    }
}
