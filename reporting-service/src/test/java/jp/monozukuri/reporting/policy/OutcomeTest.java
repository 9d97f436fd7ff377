package jp.monozukuri.reporting.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeTest {

    /** DOMAIN.md 5. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            0, 0, -, -, -
            0, 5, 0, 0.0, false
            43, 48, 90, 89.6, false
            45, 50, 90, 90.0, true
            44, 50, 88, 88.0, false
            399, 400, 99, 99.8, true
            1999, 2000, 99, 100.0, true
            400, 400, 100, 100.0, true
            1, 3, 33, 33.3, false
            1, 200, 1, 0.5, false
            """)
    void shows_whole_per_cent_but_judges_the_exact_ratio(
            long numerator, long denominator, @Nullable String shown, @Nullable String exact, @Nullable Boolean met) {
        assertThat(Outcome.shown(numerator, denominator)).isEqualTo(shown);
        assertThat(Outcome.exact1dp(numerator, denominator)).isEqualTo(exact);
        assertThat(Outcome.met(numerator, denominator, Outcome.TARGET)).isEqualTo(met);
    }
}
