package jp.monozukuri.reporting.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetTest {

    /** DOMAIN.md 1.1. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            -, 5, -, -
            0, 0, -, true
            0, 3, -, true
            13, 12, 92.3, false
            13, 13, 100.0, true
            13, 27, 207.7, true
            800, 1, 0.1, false
            2000, 1, 0.1, false
            2001, 1, 0.0, false
            """)
    void is_met_from_the_target_upwards_and_rated_to_one_decimal(
            @Nullable Long target, long actual, @Nullable String rate, @Nullable Boolean met) {
        assertThat(Target.rate(target, actual)).isEqualTo(rate);
        assertThat(Target.met(target, actual)).isEqualTo(met);
    }
}
