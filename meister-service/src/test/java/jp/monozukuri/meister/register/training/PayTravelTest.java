package jp.monozukuri.meister.register.training;

import static jp.monozukuri.meister.Deciding.centreOn;
import static jp.monozukuri.meister.Deciding.officeOn;
import static jp.monozukuri.meister.Samples.EXPERT;
import static jp.monozukuri.meister.Samples.MEISTER;
import static jp.monozukuri.meister.Samples.day;

import jp.monozukuri.meister.Deciding;
import jp.monozukuri.meister.register.Person;
import jp.monozukuri.meister.register.event.TrainingCompleted;
import jp.monozukuri.meister.register.event.TrainingTravelPaid;
import org.junit.jupiter.api.Test;

class PayTravelTest {

    private final Deciding<Person> person = Deciding.by(Person.class);

    private final PayTravel command = new PayTravel("T1", "TR-1", 2400L);
    private final TrainingCompleted completed = new TrainingCompleted("T1", "JP-31", day("2024-07-05"), "TR-1");

    private static TrainingTravelPaid paid(Long amountYen) {
        return new TrainingTravelPaid("T1", "JP-31", "TR-1", day("2024-07-05"), amountYen);
    }

    /** DOMAIN.md 1.3. */
    @Test
    void the_travel_to_a_completed_course_is_paid() {
        person.given(MEISTER, completed)
                .when(command, officeOn("JP-31", "2024-07-08"))
                .applied(paid(2400L));
    }

    @Test
    void the_amount_may_be_missing_and_the_centre_may_act() {
        person.given(MEISTER, completed)
                .when(new PayTravel("T1", "TR-1", null), centreOn("2024-07-08"))
                .applied(paid(null));
    }

    @Test
    void the_day_of_completion_is_the_first_one() {
        person.given(MEISTER, completed, new TrainingCompleted("T1", "JP-31", day("2024-07-06"), "TR-1"))
                .when(command, officeOn("JP-31", "2024-07-08"))
                .applied(paid(2400L));
    }

    @Test
    void an_earlier_day_recorded_later_counts() {
        person.given(MEISTER, new TrainingCompleted("T1", "JP-31", day("2024-07-06"), "TR-1"), completed)
                .when(command, officeOn("JP-31", "2024-07-08"))
                .applied(paid(2400L));
    }

    @Test
    void a_course_not_completed_is_not_paid() {
        person.given(MEISTER, new TrainingCompleted("T1", "JP-31", day("2024-07-05"), "TR-2"))
                .when(command, officeOn("JP-31", "2024-07-08"))
                .refused("NOT_FOUND", "field", "trainingId", "value", "TR-1");
    }

    @Test
    void a_completion_without_a_course_is_not_paid() {
        person.given(MEISTER, new TrainingCompleted("T1", "JP-31", day("2024-07-05"), null))
                .when(command, officeOn("JP-31", "2024-07-08"))
                .refused("NOT_FOUND", "field", "trainingId", "value", "TR-1");
    }

    @Test
    void the_travel_is_paid_once() {
        person.given(MEISTER, completed, paid(2400L))
                .when(command, officeOn("JP-31", "2024-07-08"))
                .refused("ALREADY_EXISTS", "field", "trainingId", "value", "TR-1");
    }

    @Test
    void the_travel_to_each_course_is_paid() {
        person.given(MEISTER, completed, paid(2400L), new TrainingCompleted("T1", "JP-31", day("2024-07-06"), "TR-2"))
                .when(new PayTravel("T1", "TR-2", 900L), officeOn("JP-31", "2024-07-08"))
                .applied(new TrainingTravelPaid("T1", "JP-31", "TR-2", day("2024-07-06"), 900L));
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
                .when(new PayTravel("X1", "TR-1", null), officeOn("JP-31", "2024-07-08"))
                .refused("UNKNOWN_PERSON", "field", "personId", "value", "X1");
    }
}
