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

class SuspendMeisterTest {

    private final Deciding<Person> person = Deciding.by(Person.class);

    private final SuspendMeister command = new SuspendMeister("T1", day("2024-10-18"), "療養");
    private final MeisterSuspended suspended = new MeisterSuspended("T1", "JP-31", day("2024-10-18"), "療養");
    private final MeisterWithdrawn withdrawn = new MeisterWithdrawn("T1", "JP-31", day("2024-10-10"), null);
    private final MeisterReinstated reinstated = new MeisterReinstated("T1", "JP-31", day("2024-11-18"), "回復");

    @Test
    void an_active_meister_is_suspended_from_a_day_ahead() {
        person.given(MEISTER).when(command, officeOn("JP-31", "2024-07-08")).applied(suspended);
    }

    @Test
    void the_centre_may_act_for_the_office() {
        person.given(MEISTER).when(command, centreOn("2024-10-18")).applied(suspended);
    }

    @Test
    void a_meister_may_be_suspended_again_after_the_end_of_a_gap() {
        person.given(MEISTER, suspended, reinstated)
                .when(command, officeOn("JP-31", "2024-12-01"))
                .applied(suspended);
    }

    @Test
    void a_meister_may_be_suspended_after_coming_back() {
        person.given(MEISTER, withdrawn, reinstated)
                .when(command, officeOn("JP-31", "2024-12-01"))
                .applied(suspended);
    }

    @Test
    void a_suspended_meister_is_not_suspended() {
        person.given(MEISTER, suspended)
                .when(command, officeOn("JP-31", "2024-12-01"))
                .refused("WRONG_STATE", "field", "personId", "value", "T1", "state", "SUSPENDED");
    }

    /** DOMAIN.md 1. */
    @Test
    void a_withdrawn_meister_is_not_suspended() {
        person.given(MEISTER, withdrawn)
                .when(command, officeOn("JP-31", "2024-12-01"))
                .refused("WRONG_STATE", "value", "T1", "state", "WITHDRAWN");
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
                .when(new SuspendMeister("X1", day("2024-10-18"), "療養"), officeOn("JP-31", "2024-07-08"))
                .refused("UNKNOWN_PERSON", "field", "personId", "value", "X1");
    }
}
