package jp.monozukuri.meister.register.carryover;

import static jp.monozukuri.meister.Deciding.centreOn;
import static jp.monozukuri.meister.Deciding.officeOn;
import static jp.monozukuri.meister.Samples.EXPERT;
import static jp.monozukuri.meister.Samples.FLOWER;
import static jp.monozukuri.meister.Samples.MEISTER;
import static jp.monozukuri.meister.Samples.TATAMI;
import static jp.monozukuri.meister.Samples.TOTTORI;
import static jp.monozukuri.meister.Samples.day;

import java.util.List;
import jp.monozukuri.meister.Deciding;
import jp.monozukuri.meister.catalogue.Office;
import jp.monozukuri.meister.catalogue.Trade;
import jp.monozukuri.meister.register.Person;
import jp.monozukuri.meister.register.event.MeisterCarriedOver;
import jp.monozukuri.meister.register.event.MeisterCertified;
import org.junit.jupiter.api.Test;

class CarryOverMeisterTest {

    private final Deciding<Person> person = Deciding.by(Person.class)
            .beside(Office.class, "office/JP-31", TOTTORI)
            .beside(Trade.class, "trade/TATAMI", TATAMI)
            .beside(Trade.class, "trade/FLOWER", FLOWER);

    private static CarryOverMeister command(String office, Boolean exempt, String trainedOn) {
        return new CarryOverMeister(
                "T1", office, List.of("TATAMI"), day("2018-01-20"), exempt, trainedOn == null ? null : day(trainedOn));
    }

    private static MeisterCarriedOver carried(boolean exempt, String trainedOn) {
        return new MeisterCarriedOver(
                "T1", "JP-31", List.of("TATAMI"), day("2018-01-20"), exempt, trainedOn == null ? null : day(trainedOn));
    }

    @Test
    void an_office_brings_its_own_meister() {
        person.when(command(null, null, null), officeOn("JP-31", "2024-04-01")).applied(carried(false, null));
    }

    @Test
    void an_office_may_name_itself() {
        person.when(command("JP-31", false, "2021-09-02"), officeOn("JP-31", "2024-04-01"))
                .applied(carried(false, "2021-09-02"));
    }

    @Test
    void the_centre_names_the_office() {
        person.when(command("JP-31", true, null), centreOn("2024-04-01")).applied(carried(true, null));
    }

    @Test
    void days_to_come_are_taken_as_they_stand_in_the_old_register() {
        person.when(command("JP-31", false, "2018-03-01"), centreOn("2018-01-19"))
                .applied(carried(false, "2018-03-01"));
    }

    @Test
    void the_centre_must_name_an_office() {
        person.when(command(null, true, null), centreOn("2024-04-01")).refused("INVALID_PAYLOAD", "field", "office");
    }

    @Test
    void an_office_brings_none_for_another() {
        person.when(command("JP-32", true, null), officeOn("JP-31", "2024-04-01"))
                .refused("FORBIDDEN_OFFICE", "office", "JP-31");
    }

    @Test
    void an_unknown_office_is_refused() {
        person.when(command("JP-32", true, null), centreOn("2024-04-01"))
                .refused("INVALID_PAYLOAD", "field", "office", "value", "JP-32");
    }

    @Test
    void an_unknown_trade_is_refused() {
        person.when(
                        new CarryOverMeister(
                                "T1", "JP-31", List.of("TATAMI", "WEAVING"), day("2018-01-20"), true, null),
                        centreOn("2024-04-01"))
                .refused("INVALID_PAYLOAD", "field", "trades", "value", "WEAVING");
    }

    @Test
    void a_meister_comes_once() {
        person.given(MEISTER)
                .when(command("JP-31", true, null), centreOn("2024-04-01"))
                .refused("ALREADY_EXISTS", "field", "personId", "value", "T1");
    }

    @Test
    void an_expert_is_not_carried_over_as_a_meister() {
        person.given(EXPERT)
                .when(
                        new CarryOverMeister("X1", "JP-31", List.of("TATAMI"), day("2018-01-20"), true, null),
                        centreOn("2024-04-01"))
                .refused("ALREADY_EXISTS", "value", "X1");
    }

    @Test
    void a_certified_meister_is_not_carried_over() {
        person.given(new MeisterCertified("T1", "JP-31", "A1", "JP-31", "TATAMI", day("2024-06-03"), day("2024-06-03")))
                .when(command("JP-31", true, null), centreOn("2024-07-01"))
                .refused("ALREADY_EXISTS", "value", "T1");
    }

    @Test
    void exempt_and_trained_exclude_each_other() {
        person.when(command("JP-31", true, "2021-09-02"), centreOn("2024-04-01"))
                .refused("INVALID_PAYLOAD", "field", "trainedOn", "value", "2021-09-02");
    }
}
