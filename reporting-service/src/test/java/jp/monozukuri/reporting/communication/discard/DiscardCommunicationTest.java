package jp.monozukuri.reporting.communication.discard;

import static jp.monozukuri.reporting.Deciding.centreOn;
import static jp.monozukuri.reporting.Deciding.person;
import static jp.monozukuri.reporting.communication.Sent.CHANGED;
import static jp.monozukuri.reporting.communication.Sent.CHECKED;
import static jp.monozukuri.reporting.communication.Sent.CONFIRMED;
import static jp.monozukuri.reporting.communication.Sent.DAY;
import static jp.monozukuri.reporting.communication.Sent.DISCARDED;
import static jp.monozukuri.reporting.communication.Sent.PREPARED;
import static jp.monozukuri.reporting.communication.Sent.RELEASED;

import jp.monozukuri.reporting.Deciding;
import jp.monozukuri.reporting.communication.Communication;
import jp.monozukuri.reporting.communication.event.CommunicationDiscarded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** DOMAIN.md 6.1. */
class DiscardCommunicationTest {

    private final Deciding<Communication> communication = Deciding.by(Communication.class);

    private static DiscardCommunication version(long version) {
        return new DiscardCommunication("C-1", version, "依頼の取下げ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk-01", "clerk-02", "clerk-09"})
    void anyone_of_the_office_gives_up_what_waits_for_a_check(String anyone) {
        communication
                .given(PREPARED)
                .when(version(1), person(anyone, DAY))
                .applied(new CommunicationDiscarded("C-1", "JP-31", anyone, 1, "依頼の取下げ"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk-01", "clerk-02", "clerk-09"})
    void anyone_of_the_office_gives_up_what_is_checked_and_has_not_gone_out(String anyone) {
        communication
                .given(PREPARED, CHECKED)
                .when(version(1), person(anyone, DAY))
                .applied(new CommunicationDiscarded("C-1", "JP-31", anyone, 1, "依頼の取下げ"));
    }

    @Test
    void refuses_the_version_before_the_present_one_and_the_one_after() {
        communication
                .given(PREPARED, CHANGED)
                .when(version(1), person("clerk-01", DAY))
                .refused("STALE_VERSION", "field", "version", "value", 1, "version", 2);
        Deciding.by(Communication.class)
                .given(PREPARED, CHANGED)
                .when(version(3), person("clerk-01", DAY))
                .refused("STALE_VERSION", "field", "version", "value", 3, "version", 2);
    }

    @Test
    void refuses_what_has_gone_out() {
        communication
                .given(PREPARED, CHECKED, RELEASED)
                .when(version(1), person("clerk-01", DAY))
                .refused("WRONG_STATE", "field", "communicationId", "value", "C-1", "state", "RELEASED");
        Deciding.by(Communication.class)
                .given(PREPARED, CHECKED, RELEASED, CONFIRMED)
                .when(version(1), person("clerk-01", DAY))
                .refused("WRONG_STATE", "field", "communicationId", "value", "C-1", "state", "CONFIRMED");
    }

    @Test
    void refuses_a_second_time_whatever_the_version() {
        communication
                .given(PREPARED, DISCARDED)
                .when(version(2), person("clerk-01", DAY))
                .refused("WRONG_STATE", "field", "communicationId", "value", "C-1", "state", "DISCARDED");
    }

    @Test
    void refuses_what_was_never_prepared() {
        communication
                .when(version(1), person("clerk-01", DAY))
                .refused("NOT_FOUND", "field", "communicationId", "value", "C-1");
    }

    @Test
    void refuses_the_centre() {
        communication.given(PREPARED).when(version(1), centreOn(DAY)).refused("FORBIDDEN_OFFICE", "office", "CENTRAL");
    }
}
