package jp.monozukuri.bench.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PercentilesTest {

    private static final long MILLI = 1_000_000;

    @Test
    void each_percentile_is_the_measured_duration_of_the_nearest_rank() {
        var hundred = Percentiles.ofNanos(LongStream.rangeClosed(1, 100)
                .map(millis -> (101 - millis) * MILLI)
                .toArray());

        assertThat(hundred.millis(50)).isEqualTo(50);
        assertThat(hundred.millis(99)).isEqualTo(99);
        assertThat(hundred.millis(100)).isEqualTo(100);
        assertThat(hundred.count()).isEqualTo(100);
    }

    @Test
    void a_percentile_between_two_ranks_is_the_upper_one_and_never_interpolated() {
        var three = Percentiles.ofNanos(new long[] {10 * MILLI, 20 * MILLI, 70 * MILLI});

        assertThat(three.millis(33)).isEqualTo(10);
        assertThat(three.millis(34)).isEqualTo(20);
        assertThat(three.millis(67)).isEqualTo(70);
        assertThat(three.millis(99)).isEqualTo(70);
    }

    @Test
    void one_slow_duration_in_a_hundred_and_one_shows_in_p99_of_no_more_than_a_hundred() {
        long[] durations =
                LongStream.range(0, 101).map(n -> n == 0 ? 900 * MILLI : MILLI).toArray();

        assertThat(Percentiles.ofNanos(durations).millis(99)).isEqualTo(1);
        assertThat(Percentiles.ofNanos(LongStream.of(durations).limit(99).toArray())
                        .millis(99))
                .isEqualTo(900);
    }

    @Test
    void the_durations_given_are_not_reordered() {
        long[] durations = {3, 1, 2};

        Percentiles.ofNanos(durations);

        assertThat(durations).containsExactly(3, 1, 2);
    }

    @Test
    void nothing_measured_has_no_percentile() {
        assertThatThrownBy(() -> Percentiles.ofNanos(new long[0])).isInstanceOf(IllegalArgumentException.class);
        var one = Percentiles.ofNanos(new long[] {MILLI});
        assertThatThrownBy(() -> one.millis(0)).hasMessageContaining("percentile 0");
        assertThatThrownBy(() -> one.millis(101)).hasMessageContaining("percentile 101");
        assertThat(one.millis(1)).isEqualTo(1);
    }
}
