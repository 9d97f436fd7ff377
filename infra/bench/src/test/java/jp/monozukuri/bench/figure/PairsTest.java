package jp.monozukuri.bench.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import jp.monozukuri.bench.figure.Pairs.Pair;
import org.junit.jupiter.api.Test;

class PairsTest {

    @Test
    void the_ratio_is_taken_within_each_pair_and_then_the_median_of_them() {
        // The machine became four times slower: the ratio of the medians would be 0.25, no pair says so.
        var drifting = new Pairs(List.of(new Pair(400, 800), new Pair(100, 400), new Pair(90, 100)));

        assertThat(drifting.ratio()).isEqualTo(0.5);
        assertThat(drifting.least()).isEqualTo(0.25);
        assertThat(drifting.greatest()).isEqualTo(0.9);
        assertThat(drifting.ours()).isEqualTo(100);
        assertThat(drifting.raw()).isEqualTo(400);
    }

    @Test
    void the_median_of_an_even_number_lies_in_the_middle_of_two() {
        assertThat(new Pairs(List.of(new Pair(1, 1), new Pair(3, 2))).ratio()).isEqualTo(1.25);
    }

    @Test
    void there_is_no_ratio_to_nothing() {
        assertThatThrownBy(() -> new Pair(1, 0)).hasMessageContaining("no ratio of 1.0 to 0.0");
        assertThatThrownBy(() -> new Pair(Double.NaN, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Pairs(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
