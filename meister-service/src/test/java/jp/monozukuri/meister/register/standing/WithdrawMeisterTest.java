package jp.monozukuri.meister.register.standing;

import static jp.monozukuri.meister.Deciding.centreOn;
import static jp.monozukuri.meister.Deciding.officeOn;
import static jp.monozukuri.meister.Samples.EXPERT;
import static jp.monozukuri.meister.Samples.MEISTER;
import static jp.monozukuri.meister.Samples.day;

import jp.monozukuri.meister.Deciding;
import jp.monozukuri.meister.register.Person;
import jp.monozukuri.meister.register.event.MeisterReinstated;
import jp.monozukuri.meister.register.event.MeisterSuspended;
import jp.monozukuri.meister.register.event.MeisterWithdrawn;
import org.junit.jupiter.api.Test;

class WithdrawMeisterTest {

    private final Deciding<Person> person = Deciding.by(Person.class);

    private final WithdrawMeister command = new WithdrawMeister("T1", day("2024-10-10"), "転居");
    private final MeisterWithdrawn withdrawn = new MeisterWithdrawn("T1", "JP-31", day("2024-10-10"), "転居");

    @Test
    void a_meister_is_withdrawn_from_a_day_ahead() {
        person.given(MEISTER).when(command, officeOn("JP-31", "2024-10-02")).applied(withdrawn);
    }

    @Test
    void the_reason_may_be_missing_and_the_centre_may_act() {
        person.given(MEISTER)
                .when(new WithdrawMeister("T1", day("2024-10-10"), null), centreOn("2024-10-12"))
                .applied(new MeisterWithdrawn("T1", "JP-31", day("2024-10-10"), null));
    }

    @Test
    void a_suspended_meister_may_withdraw() {
        person.given(MEISTER, new MeisterSuspended("T1", "JP-31", day("2024-10-01"), "療養"))
                .when(command, officeOn("JP-31", "2024-10-02"))
                .applied(withdrawn);
    }

    @Test
    void a_meister_may_withdraw_again_after_coming_back() {
        person.given(MEISTER, withdrawn, new MeisterReinstated("T1", "JP-31", day("2024-11-01"), "帰郷"))
                .when(command, officeOn("JP-31", "2024-12-02"))
                .applied(withdrawn);
    }

    @Test
    void a_withdrawn_meister_does_not_withdraw() {
        person.given(MEISTER, withdrawn)
                .when(command, officeOn("JP-31", "2024-10-02"))
                .refused("ALREADY_WITHDRAWN", "field", "personId", "value", "T1", "from", "2024-10-10");
    }

    @Test
    void an_unknown_person_is_refused() {
        person.when(command, officeOn("JP-31", "2024-07-08"))
                .refused("UNKNOWN_PERSON", "field", "personId", "value", "T1");
    }

    @Test
    void another_office_is_refused() {
        person.given(MEISTER)
                .when(command, officeOn("JP-32", "2024-07-08"))
                .refused("FORBIDDEN_OFFICE", "office", "JP-32");
    }

    @Test
    void an_expert_is_refused() {
        person.given(EXPERT)
                .when(new WithdrawMeister("X1", day("2024-10-10"), null), officeOn("JP-31", "2024-07-08"))
                .refused("UNKNOWN_PERSON", "field", "personId", "value", "X1");
    }
}
