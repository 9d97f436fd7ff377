package jp.monozukuri.meister.register.profile;

import static jp.monozukuri.meister.Deciding.centreOn;
import static jp.monozukuri.meister.Deciding.officeOn;
import static jp.monozukuri.meister.Samples.EXPERT;
import static jp.monozukuri.meister.Samples.MEISTER;

import java.util.Map;
import jp.monozukuri.meister.Deciding;
import jp.monozukuri.meister.register.Person;
import jp.monozukuri.meister.register.event.ProfileChanged;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ChangeProfileTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Deciding<Person> person = Deciding.by(Person.class);
    private final ChangeProfile command =
            new ChangeProfile("T1", Map.of("weekdays", JSON.readTree("[\"SAT\"]"), "online", JSON.readTree("true")));

    @Test
    void every_kind_of_value_is_kept_as_json() {
        person.given(MEISTER)
                .when(command, officeOn("JP-31", "2024-07-08"))
                .applied(new ProfileChanged("T1", "JP-31", Map.of("weekdays", "[\"SAT\"]", "online", "true")));
    }

    @Test
    void an_expert_has_a_profile_too() {
        person.given(EXPERT)
                .when(
                        new ChangeProfile("X1", Map.of("area", JSON.readTree("\"釧路市\""))),
                        officeOn("JP-31", "2024-07-08"))
                .applied(new ProfileChanged("X1", "JP-31", Map.of("area", "\"釧路市\"")));
    }

    @Test
    void the_centre_may_act_for_the_office() {
        person.given(MEISTER)
                .when(new ChangeProfile("T1", Map.of()), centreOn("2024-07-08"))
                .applied(new ProfileChanged("T1", "JP-31", Map.of()));
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
    void another_office_does_not_change_the_profile_of_an_expert() {
        person.given(EXPERT)
                .when(new ChangeProfile("X1", Map.of()), officeOn("JP-32", "2024-07-08"))
                .refused("FORBIDDEN_OFFICE", "office", "JP-32");
    }
}
