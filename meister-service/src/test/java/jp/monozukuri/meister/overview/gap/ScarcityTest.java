package jp.monozukuri.meister.overview.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** DOMAIN.md 1.7. */
class ScarcityTest {

    @Test
    void none_few_and_enough_meet_at_the_threshold() {
        assertThat(Scarcity.of(0)).isEqualTo(Scarcity.NONE);
        assertThat(Scarcity.of(1)).isEqualTo(Scarcity.FEW);
        assertThat(Scarcity.of(Scarcity.FEW_UP_TO)).isEqualTo(Scarcity.FEW);
        assertThat(Scarcity.of(Scarcity.FEW_UP_TO + 1)).isEqualTo(Scarcity.ENOUGH);
    }

    @Test
    void contacts_add_up_by_kind() {
        Contacts contacts =
                Contacts.NONE.and("VISIT", 2, 5).and("MAILING", 1, 300).and("VISIT", 1, 1);

        assertThat(contacts).isEqualTo(new Contacts(306, Map.of("VISIT", 3L, "MAILING", 1L)));
        assertThat(contacts.contacts()).isEqualTo(4);
    }
}
