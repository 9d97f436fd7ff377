package jp.monozukuri.meister.register.carryover;

import static jp.monozukuri.meister.Deciding.centreOn;
import static jp.monozukuri.meister.Deciding.officeOn;
import static jp.monozukuri.meister.Samples.EXPERT;
import static jp.monozukuri.meister.Samples.FLOWER;
import static jp.monozukuri.meister.Samples.MEISTER;
import static jp.monozukuri.meister.Samples.TATAMI;
import static jp.monozukuri.meister.Samples.TOTTORI;

import java.util.List;
import jp.monozukuri.meister.Deciding;
import jp.monozukuri.meister.catalogue.Office;
import jp.monozukuri.meister.catalogue.Trade;
import jp.monozukuri.meister.register.Person;
import jp.monozukuri.meister.register.event.SkilledExpertRegistered;
import org.junit.jupiter.api.Test;

class CarryOverExpertTest {

    private final Deciding<Person> person = Deciding.by(Person.class)
            .beside(Office.class, "office/JP-31", TOTTORI)
            .beside(Trade.class, "trade/TATAMI", TATAMI)
            .beside(Trade.class, "trade/FLOWER", FLOWER);

    private final CarryOverExpert command = new CarryOverExpert("X1", "JP-31", List.of("FLOWER"));

    @Test
    void the_centre_brings_an_expert_of_an_office() {
        person.when(command, centreOn("2024-04-01")).applied(EXPERT);
    }

    @Test
    void an_office_brings_its_own_expert() {
        person.when(new CarryOverExpert("X1", null, List.of("FLOWER")), officeOn("JP-31", "2024-04-01"))
                .applied(EXPERT);
    }

    @Test
    void a_trade_named_twice_is_held_once() {
        person.when(
                        new CarryOverExpert("X1", null, List.of("TATAMI", "FLOWER", "TATAMI")),
                        officeOn("JP-31", "2024-04-01"))
                .applied(new SkilledExpertRegistered("X1", "JP-31", List.of("TATAMI", "FLOWER")));
    }

    @Test
    void the_centre_must_name_an_office() {
        person.when(new CarryOverExpert("X1", null, List.of("FLOWER")), centreOn("2024-04-01"))
                .refused("INVALID_PAYLOAD", "field", "office");
    }

    @Test
    void an_office_brings_none_for_another() {
        person.when(new CarryOverExpert("X1", "JP-32", List.of("FLOWER")), officeOn("JP-31", "2024-04-01"))
                .refused("FORBIDDEN_OFFICE", "office", "JP-31");
    }

    @Test
    void an_unknown_office_is_refused() {
        person.when(new CarryOverExpert("X1", "JP-32", List.of("FLOWER")), centreOn("2024-04-01"))
                .refused("INVALID_PAYLOAD", "field", "office", "value", "JP-32");
    }

    @Test
    void an_unknown_trade_is_refused() {
        person.when(new CarryOverExpert("X1", "JP-31", List.of("WEAVING")), centreOn("2024-04-01"))
                .refused("INVALID_PAYLOAD", "field", "trades", "value", "WEAVING");
    }

    @Test
    void an_expert_comes_once() {
        person.given(EXPERT)
                .when(command, centreOn("2024-04-01"))
                .refused("ALREADY_EXISTS", "field", "personId", "value", "X1");
    }

    @Test
    void a_meister_is_not_carried_over_as_an_expert() {
        person.given(MEISTER)
                .when(new CarryOverExpert("T1", "JP-31", List.of("FLOWER")), centreOn("2024-04-01"))
                .refused("ALREADY_EXISTS", "value", "T1");
    }
}
