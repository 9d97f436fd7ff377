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

class ReinstateMeisterTest {

    private final Deciding<Person> person = Deciding.by(Person.class);

    private final ReinstateMeister command = new ReinstateMeister("T1", day("2024-11-18"), "回復");
    private final MeisterReinstated reinstated = new MeisterReinstated("T1", "JP-31", day("2024-11-18"), "回復");

    private static MeisterSuspended suspendedFrom(String iso) {
        return new MeisterSuspended("T1", "JP-31", day(iso), "療養");
    }

    private static MeisterWithdrawn withdrawnFrom(String iso) {
        return new MeisterWithdrawn("T1", "JP-31", day(iso), null);
    }

    @Test
    void a_suspended_meister_is_reinstated() {
        person.given(MEISTER, suspendedFrom("2024-10-18"))
                .when(command, officeOn("JP-31", "2024-11-18"))
                .applied(reinstated);
    }

    @Test
    void a_withdrawn_meister_is_reinstated_by_the_centre_for_a_day_ahead() {
        person.given(MEISTER, withdrawnFrom("2024-10-18"))
                .when(command, centreOn("2024-11-01"))
                .applied(reinstated);
    }

    @Test
    void the_first_day_of_the_gap_may_end_it() {
        person.given(MEISTER, suspendedFrom("2024-11-18"))
                .when(command, officeOn("JP-31", "2024-11-18"))
                .applied(reinstated);
    }

    @Test
    void the_day_before_the_gap_cannot_end_it() {
        person.given(MEISTER, suspendedFrom("2024-11-19"))
                .when(command, officeOn("JP-31", "2024-11-20"))
                .refused("INVALID_PAYLOAD", "field", "on", "value", "2024-11-18", "rule", "not before 2024-11-19");
    }

    @Test
    void the_day_before_the_later_of_two_gaps_cannot_end_them() {
        person.given(MEISTER, suspendedFrom("2024-10-18"), withdrawnFrom("2024-11-19"))
                .when(command, officeOn("JP-31", "2024-11-20"))
                .refused("INVALID_PAYLOAD", "field", "on", "rule", "not before 2024-11-19");
    }

    @Test
    void a_withdrawal_that_starts_before_the_suspension_does_not_hide_it() {
        person.given(MEISTER, suspendedFrom("2024-11-19"), withdrawnFrom("2024-10-18"))
                .when(command, officeOn("JP-31", "2024-11-20"))
                .refused("INVALID_PAYLOAD", "field", "on", "rule", "not before 2024-11-19");
    }

    /** DOMAIN.md 1. */
    @Test
    void one_reinstatement_ends_every_gap() {
        person.given(MEISTER, suspendedFrom("2024-10-18"), withdrawnFrom("2024-10-20"), reinstated)
                .when(command, officeOn("JP-31", "2024-11-20"))
                .refused("WRONG_STATE", "value", "T1", "state", "ACTIVE");
    }

    @Test
    void an_active_meister_is_not_reinstated() {
        person.given(MEISTER)
                .when(command, officeOn("JP-31", "2024-11-18"))
                .refused("WRONG_STATE", "field", "personId", "value", "T1", "state", "ACTIVE");
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
                .when(new ReinstateMeister("X1", day("2024-11-18"), "回復"), officeOn("JP-31", "2024-07-08"))
                .refused("UNKNOWN_PERSON", "field", "personId", "value", "X1");
    }
}
