package jp.monozukuri.meister.catalogue;

import static jp.monozukuri.meister.Samples.day;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** DOMAIN.md 1.6. */
class DivisionTest {

    @ParameterizedTest
    @CsvSource({
        "IT, 2022-09-30, IT",
        "IT, 2022-10-01, TECH",
        "IT, 2025-03-31, TECH",
        "IT, 2025-04-01, MONOZUKURI",
        "TECH, 2013-04-01, TECH",
        "TECH, 2025-03-31, TECH",
        "TECH, 2025-04-01, MONOZUKURI",
        "MONOZUKURI, 2013-04-01, MONOZUKURI",
        "MONOZUKURI, 2030-04-01, MONOZUKURI"
    })
    void a_division_is_on_each_day_what_it_was_merged_into_by_then(Division division, String day, Division expected) {
        assertThat(division.on(day(day))).isEqualTo(expected);
    }
}
