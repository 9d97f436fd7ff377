package jp.monozukuri.reporting.communication.release;

import static jp.monozukuri.reporting.Deciding.centreOn;
import static jp.monozukuri.reporting.Deciding.office;
import static jp.monozukuri.reporting.Deciding.person;
import static jp.monozukuri.reporting.communication.Sent.CHANGED;
import static jp.monozukuri.reporting.communication.Sent.CHECKED;
import static jp.monozukuri.reporting.communication.Sent.CONFIRMED;
import static jp.monozukuri.reporting.communication.Sent.DAY;
import static jp.monozukuri.reporting.communication.Sent.PREPARED;
import static jp.monozukuri.reporting.communication.Sent.RELEASED;
import static jp.monozukuri.reporting.communication.Sent.VOIDED;
import static jp.monozukuri.reporting.communication.Sent.checked;

import java.time.LocalDate;
import jp.monozukuri.reporting.Deciding;
import jp.monozukuri.reporting.communication.Communication;
import jp.monozukuri.reporting.communication.event.CommunicationReleased;
import org.junit.jupiter.api.Test;

/** DOMAIN.md 6.1. */
class ReleaseCommunicationTest {

    private final Deciding<Communication> communication = Deciding.by(Communication.class);

    @Test
    void releases_what_was_checked() {
        communication
                .given(PREPARED, CHECKED)
                .when(new ReleaseCommunication("C-1", 1), person("clerk-01", DAY))
                .applied(RELEASED);
    }

    @Test
    void the_day_of_release_is_the_one_in_japan() {
        communication
                .given(PREPARED, CHECKED)
                .when(new ReleaseCommunication("C-1", 1), office("JP-31", "2024-06-12T15:00:00Z"))
                .applied(new CommunicationReleased("C-1", "JP-31", "clerk", 1, LocalDate.parse("2024-06-13")));
    }

    @Test
    void refuses_what_nobody_checked() {
        communication
                .given(PREPARED)
                .when(new ReleaseCommunication("C-1", 1), person("clerk-01", DAY))
                .refused("NOT_CHECKED", "field", "communicationId", "value", "C-1", "version", 1);
    }

    @Test
    void refuses_what_was_changed_after_the_check() {
        communication
                .given(PREPARED, CHECKED, VOIDED, CHANGED)
                .when(new ReleaseCommunication("C-1", 2), person("clerk-01", DAY))
                .refused("NOT_CHECKED", "field", "communicationId", "value", "C-1", "version", 2);
    }

    @Test
    void releases_a_changed_version_that_was_checked_anew_and_no_other() {
        communication
                .given(PREPARED, CHECKED, VOIDED, CHANGED, checked(2, "clerk-02"))
                .when(new ReleaseCommunication("C-1", 2), person("clerk-01", DAY))
                .applied(new CommunicationReleased("C-1", "JP-31", "clerk-01", 2, LocalDate.parse(DAY)));
        Deciding.by(Communication.class)
                .given(PREPARED, CHECKED, VOIDED, CHANGED, checked(2, "clerk-02"))
                .when(new ReleaseCommunication("C-1", 1), person("clerk-01", DAY))
                .refused("STALE_VERSION", "field", "version", "value", 1, "version", 2);
    }

    @Test
    void refuses_a_second_time() {
        communication
                .given(PREPARED, CHECKED, RELEASED)
                .when(new ReleaseCommunication("C-1", 1), person("clerk-01", DAY))
                .refused("WRONG_STATE", "field", "communicationId", "value", "C-1", "state", "RELEASED");
        Deciding.by(Communication.class)
                .given(PREPARED, CHECKED, RELEASED, CONFIRMED)
                .when(new ReleaseCommunication("C-1", 1), person("clerk-01", DAY))
                .refused("WRONG_STATE", "field", "communicationId", "value", "C-1", "state", "CONFIRMED");
    }

    @Test
    void refuses_what_was_never_prepared() {
        communication
                .when(new ReleaseCommunication("C-1", 1), person("clerk-01", DAY))
                .refused("NOT_FOUND", "field", "communicationId", "value", "C-1");
    }

    @Test
    void refuses_the_centre() {
        communication
                .given(PREPARED, CHECKED)
                .when(new ReleaseCommunication("C-1", 1), centreOn(DAY))
                .refused("FORBIDDEN_OFFICE", "office", "CENTRAL");
    }
}
