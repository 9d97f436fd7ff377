package jp.monozukuri.reporting.conference.constitute;

import static jp.monozukuri.reporting.Deciding.centreOn;
import static jp.monozukuri.reporting.Deciding.officeOn;

import java.time.LocalDate;
import jp.monozukuri.reporting.Deciding;
import jp.monozukuri.reporting.conference.Conference;
import jp.monozukuri.reporting.conference.event.ConferenceConstituted;
import jp.monozukuri.reporting.conference.event.ConferencePlanned;
import org.junit.jupiter.api.Test;

class ConstituteConferenceTest {

    private static final LocalDate ON = LocalDate.parse("2024-04-10");
    private static final ConstituteConference COMMAND = new ConstituteConference(2024, ON, "WRITTEN", 18, 6L);

    private final Deciding<Conference> conference = Deciding.by(Conference.class);

    @Test
    void constitutes_on_the_day_itself() {
        conference
                .when(COMMAND, officeOn("JP-31", "2024-04-10"))
                .applied(new ConferenceConstituted("JP-31", 2024, ON, "WRITTEN", 18, 6L));
    }

    @Test
    void a_planned_meeting_does_not_stand_in_the_way() {
        conference
                .given(new ConferencePlanned("JP-31", 2024, 1, ON, null))
                .when(COMMAND, officeOn("JP-31", "2024-04-10"))
                .applied(new ConferenceConstituted("JP-31", 2024, ON, "WRITTEN", 18, 6L));
    }

    @Test
    void refuses_a_day_that_is_still_to_come() {
        conference
                .when(COMMAND, officeOn("JP-31", "2024-04-09"))
                .refused("FUTURE_DATE", "field", "on", "value", "2024-04-10", "today", "2024-04-09");
    }

    /** DOMAIN.md 4.2. */
    @Test
    void refuses_a_second_one_in_the_year() {
        conference
                .given(new ConferenceConstituted("JP-31", 2024, ON, "WRITTEN", 18, 6L))
                .when(COMMAND, officeOn("JP-31", "2024-04-11"))
                .refused("ALREADY_EXISTS", "field", "fiscalYear", "value", 2024);
    }

    @Test
    void refuses_the_centre() {
        conference.when(COMMAND, centreOn("2024-04-10")).refused("FORBIDDEN_OFFICE", "office", "CENTRAL");
    }
}
