package jp.monozukuri.meister.register.training;

import static jp.monozukuri.meister.Deciding.centreOn;
import static jp.monozukuri.meister.Deciding.officeOn;
import static jp.monozukuri.meister.Samples.EXEMPT;
import static jp.monozukuri.meister.Samples.EXPERT;
import static jp.monozukuri.meister.Samples.MEISTER;
import static jp.monozukuri.meister.Samples.day;

import java.util.List;
import jp.monozukuri.meister.Deciding;
import jp.monozukuri.meister.course.Training;
import jp.monozukuri.meister.course.event.TrainingScheduled;
import jp.monozukuri.meister.register.Person;
import jp.monozukuri.meister.register.event.TrainingCompleted;
import org.junit.jupiter.api.Test;

class CompleteTrainingTest {

    private final Deciding<Person> person = Deciding.by(Person.class)
            .beside(
                    Training.class,
                    "training/TR-1",
                    new TrainingScheduled("TR-1", "JP-32", day("2024-07-08"), null, List.of()));
    private final CompleteTraining command = new CompleteTraining("T1", day("2024-07-08"), "TR-1");
    private final TrainingCompleted completed = new TrainingCompleted("T1", "JP-31", day("2024-07-08"), "TR-1");

    @Test
    void a_meister_completes_the_course_of_another_office() {
        person.given(MEISTER).when(command, officeOn("JP-31", "2024-07-08")).applied(completed);
    }

    @Test
    void the_course_need_not_be_named() {
        person.given(MEISTER)
                .when(new CompleteTraining("T1", day("2024-07-08"), null), officeOn("JP-31", "2024-07-08"))
                .applied(new TrainingCompleted("T1", "JP-31", day("2024-07-08"), null));
    }

    @Test
    void the_centre_may_act_for_the_office() {
        person.given(MEISTER).when(command, centreOn("2024-07-09")).applied(completed);
    }

    @Test
    void a_course_may_be_repeated_and_taken_by_one_who_is_exempt() {
        person.given(EXEMPT, completed)
                .when(command, officeOn("JP-31", "2024-07-08"))
                .applied(completed);
    }

    @Test
    void an_unknown_course_is_refused() {
        person.given(MEISTER)
                .when(new CompleteTraining("T1", day("2024-07-08"), "TR-2"), officeOn("JP-31", "2024-07-08"))
                .refused("NOT_FOUND", "field", "trainingId", "value", "TR-2");
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
                .when(new CompleteTraining("X1", day("2024-07-08"), null), officeOn("JP-31", "2024-07-08"))
                .refused("UNKNOWN_PERSON", "field", "personId", "value", "X1");
    }

    @Test
    void a_day_to_come_is_refused() {
        person.given(MEISTER)
                .when(command, officeOn("JP-31", "2024-07-07"))
                .refused("FUTURE_DATE", "field", "on", "value", "2024-07-08", "today", "2024-07-07");
    }
}
