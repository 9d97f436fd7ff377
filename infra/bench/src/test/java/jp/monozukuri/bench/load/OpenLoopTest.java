package jp.monozukuri.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import jp.monozukuri.bench.figure.Percentiles;
import org.junit.jupiter.api.Test;

class OpenLoopTest {

    private static final long STALL = Duration.ofMillis(300).toNanos();

    @Test
    void arrivals_are_due_evenly_and_rounding_does_not_add_up() {
        assertThat(OpenLoop.due(7, 0, 3)).isEqualTo(7);
        assertThat(OpenLoop.due(0, 1, 3)).isEqualTo(333_333_333);
        assertThat(OpenLoop.due(0, 3_000_000, 3)).isEqualTo(1_000_000L * 1_000_000_000L);
    }

    @Test
    void a_stall_of_the_answers_counts_for_all_that_were_due_meanwhile() throws Exception {
        var one = new Semaphore(1);

        OpenLoop.Run run = OpenLoop.run(100, Duration.ofMillis(500), number -> {
            one.acquire();
            long end = System.nanoTime() + (number == 0 ? STALL : 0);
            while (System.nanoTime() < end) {
                LockSupport.parkNanos(end - System.nanoTime());
            }
            one.release();
            return OpenLoop.Moments.acceptedOnly(System.nanoTime());
        });

        assertThat(run.accepted()).hasSize(50);
        assertThat(run.visible()).isEmpty();
        // Of the 30 due during the stall, the first 20 waited 100 ms at least; a closed client would have met one.
        assertThat(LongStream.of(run.accepted())
                        .filter(nanos -> nanos >= STALL / 3)
                        .count())
                .isGreaterThanOrEqualTo(20);
        assertThat(Percentiles.ofNanos(run.accepted()).millis(99)).isGreaterThanOrEqualTo(300);
    }

    @Test
    void what_was_not_looked_at_has_no_visible_duration() throws Exception {
        OpenLoop.Run run = OpenLoop.run(100, Duration.ofMillis(100), number -> {
            long accepted = System.nanoTime();
            return new OpenLoop.Moments(accepted, accepted + number, number % 5 == 0);
        });

        assertThat(run.visible()).containsExactly(0, 5);
    }

    @Test
    void one_failure_ends_the_run() {
        assertThatThrownBy(() -> OpenLoop.run(100, Duration.ofMillis(100), number -> {
                    throw new IllegalStateException("refused");
                }))
                .isInstanceOf(LoadFailure.class)
                .hasMessageContaining("refused");
    }
}
