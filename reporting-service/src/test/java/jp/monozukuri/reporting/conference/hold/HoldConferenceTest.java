package jp.monozukuri.reporting.conference.hold;

import static jp.monozukuri.reporting.Deciding.centreOn;
import static jp.monozukuri.reporting.Deciding.officeOn;

import java.time.LocalDate;
import jp.monozukuri.reporting.Deciding;
import jp.monozukuri.reporting.conference.Conference;
import jp.monozukuri.reporting.conference.event.ConferenceHeld;
import org.junit.jupiter.api.Test;

class HoldConferenceTest {

    private static final LocalDate DAY = LocalDate.parse("2024-05-22");
    private static final HoldConference COMMAND = new HoldConference(2024, 1, DAY, "WRITTEN", "計画");

    private final Deciding<Conference> conference = Deciding.by(Conference.class);

    @Test
    void is_held_without_a_plan_on_the_day_itself() {
        conference
                .when(COMMAND, officeOn("JP-31", "2024-05-22"))
                .applied(new ConferenceHeld("JP-31", 2024, 1, DAY, "WRITTEN", "計画"));
    }

    @Test
    void refuses_a_day_that_is_still_to_come() {
        conference
                .when(COMMAND, officeOn("JP-31", "2024-05-21"))
                .refused("FUTURE_DATE", "field", "date", "value", "2024-05-22", "today", "2024-05-21");
    }

    @Test
    void refuses_a_second_time() {
        conference
                .given(new ConferenceHeld("JP-31", 2024, 1, DAY, "WRITTEN", null))
                .when(COMMAND, officeOn("JP-31", "2024-05-23"))
                .refused("WRONG_STATE", "field", "no", "value", 1, "state", "HELD");
    }

    @Test
    void refuses_the_centre() {
        conference.when(COMMAND, centreOn("2024-05-22")).refused("FORBIDDEN_OFFICE", "office", "CENTRAL");
    }
}
