package jp.monozukuri.dispatch.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NeighboursTest {

    @Test
    void knows_who_is_beside_whom() {
        assertThat(Neighbours.of("JP-01")).containsExactly("JP-02");
        assertThat(Neighbours.of("JP-10")).containsExactly("JP-07", "JP-09", "JP-11", "JP-15", "JP-20");
        assertThat(Neighbours.of("JP-20"))
                .containsExactly("JP-10", "JP-11", "JP-15", "JP-16", "JP-19", "JP-21", "JP-22", "JP-23");
        assertThat(Neighbours.of("JP-47")).containsExactly("JP-46");
    }

    @Test
    void every_office_has_a_neighbour_that_has_it_as_a_neighbour() {
        for (String office :
                IntStream.rangeClosed(1, 47).mapToObj("JP-%02d"::formatted).toList()) {
            List<String> neighbours = Neighbours.of(office);
            assertThat(neighbours)
                    .as(office)
                    .isNotEmpty()
                    .doesNotHaveDuplicates()
                    .doesNotContain(office);
            assertThat(neighbours)
                    .allSatisfy(other -> assertThat(other)
                            .matches("JP-(0[1-9]|[1-3]\\d|4[0-7])")
                            .satisfies(code -> assertThat(Neighbours.of(code)).contains(office)));
        }
    }
}
