package jp.monozukuri.scenarios.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceTableTest {

    @Test
    void columns_are_aligned_with_full_width_characters_counted_double() {
        assertThat(DifferenceTable.of(List.of(
                                new Difference("step 5", "SetPlan", "outcome", "REJECTED", "ACCEPTED"),
                                new Difference("q", "CERT", "labelJa", "\"名\"", "\"人日\"")))
                        .lines())
                .containsExactly(
                        "where   what     field    expected  actual",
                        "------  -------  -------  --------  --------",
                        "step 5  SetPlan  outcome  REJECTED  ACCEPTED",
                        "q       CERT     labelJa  \"名\"      \"人日\"");
    }

    @Test
    void of_two_long_values_the_part_that_differs_is_shown() {
        String same = "あいうえお".repeat(20);
        String line = DifferenceTable.of(List.of(new Difference("q", "texts", "T.A", same + "左官", same + "畳製作")))
                .lines()
                .toList()
                .getLast();

        assertThat(line)
                .isEqualTo("q      texts  T.A    …" + same.substring(same.length() - 12) + "左官  …"
                        + same.substring(same.length() - 12) + "畳製作");
    }

    @Test
    void long_values_are_cut() {
        String line = DifferenceTable.of(List.of(new Difference("q", "r", "f", "x".repeat(100), "y")))
                .lines()
                .toList()
                .getLast();

        assertThat(line).isEqualTo("q      r     f      " + "x".repeat(48) + "…  y");
    }
}
