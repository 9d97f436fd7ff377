package jp.monozukuri.competition.support.age;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.monozukuri.competition.support.line.Competition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** DOMAIN.md 3.3. */
class AgeLimitsTest {

    private final AgeLimits limits = AgeLimits.programme();

    @ParameterizedTest
    @CsvSource(textBlock = """
            GORIN_NATIONAL,   2023, 61, 2000-01-01, 1999-12-31
            GORIN_NATIONAL,   2024, 62, 2001-01-01, 2000-12-31
            GORIN_NATIONAL,   2025, 63, 2002-01-01, 2001-12-31
            YOUTH_MONOZUKURI, 2023, 18, 2002-04-02, 2002-04-01
            YOUTH_MONOZUKURI, 2024, 19, 2003-04-02, 2003-04-01
            YOUTH_MONOZUKURI, 2025, 20, 2004-04-02, 2004-04-01
            """)
    void each_edition_has_a_last_date_of_birth_that_is_too_early(
            Competition competition, long fiscalYear, int number, LocalDate young, LocalDate old) {
        assertThat(limits.exceeded(competition, fiscalYear, young)).isEmpty();
        assertThat(limits.exceeded(competition, fiscalYear, old)).hasValueSatisfying(edition -> {
            assertThat(edition.number()).isEqualTo(number);
            assertThat(edition.bornFrom()).isEqualTo(young);
        });
    }

    @Test
    void an_edition_that_is_not_known_has_no_limit() {
        assertThat(limits.exceeded(Competition.GORIN_NATIONAL, 2022, LocalDate.of(1950, 1, 1)))
                .isEmpty();
    }
}
