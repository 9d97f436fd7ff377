package jp.monozukuri.meister.register.briefing;

import static jp.monozukuri.meister.Deciding.centreOn;
import static jp.monozukuri.meister.Deciding.officeOn;
import static jp.monozukuri.meister.Samples.EXPERT;
import static jp.monozukuri.meister.Samples.MEISTER;
import static jp.monozukuri.meister.Samples.day;

import jp.monozukuri.meister.Deciding;
import jp.monozukuri.meister.register.Person;
import jp.monozukuri.meister.register.event.ConditionsExplained;
import org.junit.jupiter.api.Test;

class NotifyConditionsTest {

    private final Deciding<Person> person = Deciding.by(Person.class);

    private final NotifyConditions command = new NotifyConditions("T1", day("2024-07-08"), "WRITTEN");

    @Test
    void the_home_office_tells_a_meister() {
        person.given(MEISTER)
                .when(command, officeOn("JP-31", "2024-07-08"))
                .applied(new ConditionsExplained("T1", "JP-31", day("2024-07-08"), "WRITTEN"));
    }

    @Test
    void the_centre_may_act_for_the_office() {
        person.given(MEISTER)
                .when(new NotifyConditions("T1", day("2024-07-08"), null), centreOn("2024-07-09"))
                .applied(new ConditionsExplained("T1", "JP-31", day("2024-07-08"), null));
    }

    @Test
    void a_meister_may_be_told_again() {
        person.given(MEISTER, new ConditionsExplained("T1", "JP-31", day("2023-07-08"), "WRITTEN"))
                .when(command, officeOn("JP-31", "2024-07-08"))
                .applied(new ConditionsExplained("T1", "JP-31", day("2024-07-08"), "WRITTEN"));
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
                .when(new NotifyConditions("X1", day("2024-07-08"), null), officeOn("JP-31", "2024-07-08"))
                .refused("UNKNOWN_PERSON", "field", "personId", "value", "X1");
    }

    @Test
    void a_day_to_come_is_refused() {
        person.given(MEISTER)
                .when(command, officeOn("JP-31", "2024-07-07"))
                .refused("FUTURE_DATE", "field", "on", "value", "2024-07-08", "today", "2024-07-07");
    }
}
