package jp.monozukuri.meister.course.schedule;

import static jp.monozukuri.meister.Deciding.centreOn;
import static jp.monozukuri.meister.Deciding.officeOn;
import static jp.monozukuri.meister.Samples.day;

import java.util.List;
import jp.monozukuri.meister.Deciding;
import jp.monozukuri.meister.course.Training;
import jp.monozukuri.meister.course.event.TrainingScheduled;
import org.junit.jupiter.api.Test;

class ScheduleTrainingTest {

    private final Deciding<Training> training = Deciding.by(Training.class);
    private final ScheduleTraining command = new ScheduleTraining("TR-1", day("2024-07-05"), "鳥取市", List.of("T4"));
    private final TrainingScheduled scheduled =
            new TrainingScheduled("TR-1", "JP-31", day("2024-07-05"), "鳥取市", List.of("T4"));

    @Test
    void an_office_schedules_a_course_ahead() {
        training.when(command, officeOn("JP-31", "2024-06-06")).applied(scheduled);
    }

    @Test
    void place_and_guests_may_come_later() {
        training.when(new ScheduleTraining("TR-1", day("2024-07-05"), null, null), officeOn("JP-31", "2024-08-06"))
                .applied(new TrainingScheduled("TR-1", "JP-31", day("2024-07-05"), null, List.of()));
    }

    @Test
    void the_code_of_a_course_is_unique_over_the_country() {
        training.given(scheduled)
                .when(command, officeOn("JP-32", "2024-06-06"))
                .refused("ALREADY_EXISTS", "field", "trainingId", "value", "TR-1");
    }

    @Test
    void the_centre_schedules_none() {
        training.when(command, centreOn("2024-06-06")).refused("FORBIDDEN_OFFICE", "office", "CENTRAL");
    }
}
