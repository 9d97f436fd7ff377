package jp.monozukuri.reporting.communication.prepare;

import static jp.monozukuri.reporting.Deciding.centreOn;
import static jp.monozukuri.reporting.Deciding.person;
import static jp.monozukuri.reporting.communication.Sent.CHECKED;
import static jp.monozukuri.reporting.communication.Sent.CONFIRMED;
import static jp.monozukuri.reporting.communication.Sent.DAY;
import static jp.monozukuri.reporting.communication.Sent.PREPARED;
import static jp.monozukuri.reporting.communication.Sent.RELEASED;

import java.util.List;
import jp.monozukuri.reporting.Deciding;
import jp.monozukuri.reporting.communication.Communication;
import jp.monozukuri.reporting.communication.channel.OutgoingChannel;
import jp.monozukuri.reporting.communication.event.Attachment;
import jp.monozukuri.reporting.communication.event.CommunicationPrepared;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PrepareCommunicationTest {

    private final Deciding<Communication> communication = Deciding.by(Communication.class);

    private static PrepareCommunication mail(@Nullable List<Attached> attachments) {
        return new PrepareCommunication("C-1", OutgoingChannel.EMAIL, "T-REQUEST", 3, attachments);
    }

    @Test
    void prepares_a_mail_with_an_encrypted_confidential_file() {
        communication
                .when(mail(List.of(new Attached("F-1", true, true))), person("clerk-01", DAY))
                .applied(PREPARED);
    }

    @Test
    void needs_no_encryption_of_what_is_not_confidential_and_no_attachment() {
        communication
                .when(mail(List.of(new Attached("F-2", false, false))), person("clerk-01", DAY))
                .applied(prepared(List.of(new Attachment("F-2", false, false))));
        Deciding.by(Communication.class)
                .when(mail(null), person("clerk-01", DAY))
                .applied(prepared(List.of()));
    }

    private static CommunicationPrepared prepared(List<Attachment> attachments) {
        return new CommunicationPrepared("C-1", "JP-31", "clerk-01", 1, "EMAIL", "T-REQUEST", 3, attachments);
    }

    @Test
    void refuses_a_confidential_file_that_is_not_encrypted() {
        communication
                .when(
                        mail(List.of(new Attached("F-1", true, true), new Attached("F-9", true, false))),
                        person("clerk-01", DAY))
                .refused("ATTACHMENT_NOT_ENCRYPTED", "field", "attachments", "value", "F-9");
    }

    @Test
    void refuses_a_known_identifier_even_when_the_first_is_closed() {
        communication
                .given(PREPARED, CHECKED, RELEASED, CONFIRMED)
                .when(mail(null), person("clerk-01", DAY))
                .refused("ALREADY_EXISTS", "field", "communicationId", "value", "C-1");
    }

    @Test
    void refuses_the_centre() {
        communication.when(mail(null), centreOn(DAY)).refused("FORBIDDEN_OFFICE", "office", "CENTRAL");
    }
}
