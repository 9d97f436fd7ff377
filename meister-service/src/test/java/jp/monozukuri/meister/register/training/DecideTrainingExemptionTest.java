package jp.monozukuri.meister.register.training;

import static jp.monozukuri.meister.Deciding.centreOn;
import static jp.monozukuri.meister.Deciding.officeOn;
import static jp.monozukuri.meister.Samples.EXEMPT;
import static jp.monozukuri.meister.Samples.EXPERT;
import static jp.monozukuri.meister.Samples.MEISTER;
import static jp.monozukuri.meister.Samples.TRAINED;
import static jp.monozukuri.meister.Samples.day;

import jp.monozukuri.meister.Deciding;
import jp.monozukuri.meister.register.Person;
import jp.monozukuri.meister.register.event.TrainingCompleted;
import jp.monozukuri.meister.register.event.TrainingExempted;
import org.junit.jupiter.api.Test;

class DecideTrainingExemptionTest {

    private final Deciding<Person> person = Deciding.by(Person.class);

    private final DecideTrainingExemption command =
            new DecideTrainingExemption("T1", day("2024-07-08"), "COURSE_TAKEN_ELSEWHERE");
    private final TrainingExempted exempted =
            new TrainingExempted("T1", "JP-31", day("2024-07-08"), "COURSE_TAKEN_ELSEWHERE");

    @Test
    void a_meister_without_training_is_exempted() {
        person.given(MEISTER).when(command, officeOn("JP-31", "2024-07-08")).applied(exempted);
    }

    @Test
    void the_centre_may_act_for_the_office() {
        person.given(MEISTER)
                .when(new DecideTrainingExemption("T1", day("2024-07-08"), null), centreOn("2024-07-08"))
                .applied(new TrainingExempted("T1", "JP-31", day("2024-07-08"), null));
    }

    @Test
    void one_carried_over_as_exempt_is_not_exempted_again() {
        person.given(EXEMPT)
                .when(command, officeOn("JP-31", "2024-07-08"))
                .refused("WRONG_STATE", "field", "personId", "value", "T1", "state", "EXEMPT");
    }

    @Test
    void one_carried_over_as_trained_is_not_exempted() {
        person.given(TRAINED)
                .when(command, officeOn("JP-31", "2024-07-08"))
                .refused("WRONG_STATE", "value", "T1", "state", "TRAINED");
    }

    /** DOMAIN.md 1.5. */
    @Test
    void one_who_completed_the_course_is_not_exempted() {
        person.given(MEISTER, new TrainingCompleted("T1", "JP-31", day("2024-07-05"), "TR-1"))
                .when(command, officeOn("JP-31", "2024-07-08"))
                .refused("WRONG_STATE", "value", "T1", "state", "TRAINED");
    }

    @Test
    void one_exempted_is_not_exempted_again() {
        person.given(MEISTER, exempted)
                .when(command, officeOn("JP-31", "2024-07-08"))
                .refused("WRONG_STATE", "value", "T1", "state", "EXEMPT");
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
                .when(new DecideTrainingExemption("X1", day("2024-07-08"), null), officeOn("JP-31", "2024-07-08"))
                .refused("UNKNOWN_PERSON", "field", "personId", "value", "X1");
    }

    @Test
    void a_day_to_come_is_refused() {
        person.given(MEISTER)
                .when(command, officeOn("JP-31", "2024-07-07"))
                .refused("FUTURE_DATE", "field", "on", "value", "2024-07-08", "today", "2024-07-07");
    }
}
