package jp.monozukuri.reporting.communication.change;

import static jp.monozukuri.reporting.Deciding.centreOn;
import static jp.monozukuri.reporting.Deciding.person;
import static jp.monozukuri.reporting.communication.Sent.CHANGED;
import static jp.monozukuri.reporting.communication.Sent.CHECKED;
import static jp.monozukuri.reporting.communication.Sent.CONFIRMED;
import static jp.monozukuri.reporting.communication.Sent.DAY;
import static jp.monozukuri.reporting.communication.Sent.PREPARED;
import static jp.monozukuri.reporting.communication.Sent.RELEASED;
import static jp.monozukuri.reporting.communication.Sent.VOIDED;

import java.util.List;
import jp.monozukuri.reporting.Deciding;
import jp.monozukuri.reporting.communication.Communication;
import jp.monozukuri.reporting.communication.channel.OutgoingChannel;
import jp.monozukuri.reporting.communication.prepare.Attached;
import org.junit.jupiter.api.Test;

/** DOMAIN.md 6.1. */
class ChangeCommunicationTest {

    private final Deciding<Communication> communication = Deciding.by(Communication.class);

    private static ChangeCommunication change(long version, List<Attached> attachments) {
        return new ChangeCommunication("C-1", version, OutgoingChannel.EMAIL, "T-REQUEST", 4, attachments, "宛先の追加");
    }

    @Test
    void replaces_what_was_prepared() {
        communication
                .given(PREPARED)
                .when(change(1, List.of()), person("clerk-03", DAY))
                .applied(CHANGED);
    }

    @Test
    void voids_a_check_that_was_made() {
        communication
                .given(PREPARED, CHECKED)
                .when(change(1, List.of()), person("clerk-03", DAY))
                .applied(VOIDED, CHANGED);
    }

    @Test
    void refuses_the_version_before_the_present_one_and_the_one_after() {
        communication
                .given(PREPARED, CHANGED)
                .when(change(1, List.of()), person("clerk-03", DAY))
                .refused("STALE_VERSION", "field", "version", "value", 1, "version", 2);
        Deciding.by(Communication.class)
                .given(PREPARED, CHANGED)
                .when(change(3, List.of()), person("clerk-03", DAY))
                .refused("STALE_VERSION", "field", "version", "value", 3, "version", 2);
    }

    @Test
    void refuses_a_confidential_file_that_is_not_encrypted_and_keeps_the_check() {
        communication
                .given(PREPARED, CHECKED)
                .when(change(1, List.of(new Attached("F-9", true, false))), person("clerk-03", DAY))
                .refused("ATTACHMENT_NOT_ENCRYPTED", "field", "attachments", "value", "F-9");
    }

    @Test
    void refuses_what_has_gone_out() {
        communication
                .given(PREPARED, CHECKED, RELEASED)
                .when(change(1, List.of()), person("clerk-03", DAY))
                .refused("WRONG_STATE", "field", "communicationId", "value", "C-1", "state", "RELEASED");
        Deciding.by(Communication.class)
                .given(PREPARED, CHECKED, RELEASED, CONFIRMED)
                .when(change(1, List.of()), person("clerk-03", DAY))
                .refused("WRONG_STATE", "field", "communicationId", "value", "C-1", "state", "CONFIRMED");
    }

    @Test
    void refuses_what_was_never_prepared() {
        communication
                .when(change(1, List.of()), person("clerk-03", DAY))
                .refused("NOT_FOUND", "field", "communicationId", "value", "C-1");
    }

    @Test
    void refuses_the_centre() {
        communication.when(change(1, List.of()), centreOn(DAY)).refused("FORBIDDEN_OFFICE", "office", "CENTRAL");
    }
}
