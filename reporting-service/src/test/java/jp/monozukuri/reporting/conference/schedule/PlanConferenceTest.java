package jp.monozukuri.reporting.conference.schedule;

import static jp.monozukuri.reporting.Deciding.centreOn;
import static jp.monozukuri.reporting.Deciding.officeOn;

import java.time.LocalDate;
import jp.monozukuri.reporting.Deciding;
import jp.monozukuri.reporting.conference.Conference;
import jp.monozukuri.reporting.conference.event.ConferenceHeld;
import jp.monozukuri.reporting.conference.event.ConferencePlanned;
import org.junit.jupiter.api.Test;

class PlanConferenceTest {

    private static final LocalDate MAY = LocalDate.parse("2024-05-22");
    private static final LocalDate JUNE = LocalDate.parse("2024-06-05");

    private final Deciding<Conference> conference = Deciding.by(Conference.class);

    /** DOMAIN.md 4.2. */
    @Test
    void plans_and_moves() {
        conference
                .given(new ConferencePlanned("JP-31", 2024, 1, MAY, "計画"))
                .when(new PlanConference(2024, 1, JUNE, null), officeOn("JP-31", "2024-04-11"))
                .applied(new ConferencePlanned("JP-31", 2024, 1, JUNE, null));
    }

    @Test
    void another_number_may_be_planned_after_one_was_held() {
        conference
                .given(new ConferenceHeld("JP-31", 2024, 1, MAY, "WRITTEN", null))
                .when(new PlanConference(2024, 2, JUNE, null), officeOn("JP-31", "2024-05-23"))
                .applied(new ConferencePlanned("JP-31", 2024, 2, JUNE, null));
    }

    @Test
    void refuses_one_that_was_held() {
        conference
                .given(new ConferenceHeld("JP-31", 2024, 1, MAY, "WRITTEN", null))
                .when(new PlanConference(2024, 1, JUNE, null), officeOn("JP-31", "2024-05-23"))
                .refused("WRONG_STATE", "field", "no", "value", 1, "state", "HELD");
    }

    @Test
    void refuses_the_centre() {
        conference
                .when(new PlanConference(2024, 1, MAY, null), centreOn("2024-04-11"))
                .refused("FORBIDDEN_OFFICE", "office", "CENTRAL");
    }
}
