package jp.monozukuri.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class BenchTest {

    @Test
    void options_follow_the_checkout() {
        assertThat(BenchOptions.of(List.of("/checkout")))
                .isEqualTo(new BenchOptions(Path.of("/checkout"), Scale.full(), true));
        assertThat(BenchOptions.of(List.of("/checkout", "--short")))
                .isEqualTo(new BenchOptions(Path.of("/checkout"), Scale.trial(), true));
        assertThat(BenchOptions.of(List.of("/checkout", "--load-only", "--short")))
                .isEqualTo(new BenchOptions(Path.of("/checkout"), Scale.trial(), false));
        assertThatThrownBy(() -> BenchOptions.of(List.of("/checkout", "--fast")))
                .hasMessageContaining("--fast");
    }

    @Test
    void memory_is_the_proportional_set_size_and_not_the_resident_one() {
        String rollup = """
            55d0c0000000-7ffd00000000 ---p 00000000 00:00 0                          [rollup]
            Rss:              123456 kB
            Pss:               45678 kB
            Pss_Dirty:         40000 kB
            """;

        assertThat(Memory.pss(rollup)).isEqualTo(45_678);
        assertThatThrownBy(() -> Memory.pss("Rss: 1 kB")).hasMessageContaining("no Pss line");
    }

    @Test
    void processors_are_busy_when_they_neither_idle_nor_wait_and_guests_count_once() {
        assertThat(Machine.busyPercent("cpu  100 0 100 700 100 0 0 0 50 0", "cpu  150 0 125 850 150 10 10 5 90 0"))
                .isEqualTo(33);
        assertThat(Machine.busyPercent("cpu 1 1 1 1 1 1 1 1 0 0", "cpu 1 1 1 1 1 1 1 1 0 0"))
                .isZero();
    }
}
