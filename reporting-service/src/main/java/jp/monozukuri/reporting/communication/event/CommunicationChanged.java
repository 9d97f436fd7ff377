package jp.monozukuri.reporting.communication.event;

import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * What was prepared is replaced.
 *
 * @param changedBy code of the person
 * @param version one more than before
 */
@Revision("1")
public record CommunicationChanged(
        String communicationId,
        String office,
        String changedBy,
        long version,
        String channel,
        String template,
        long recipients,
        List<Attachment> attachments,
        String reason)
        implements CommunicationEvent {

    public CommunicationChanged {
        attachments = List.copyOf(attachments);
    }
}
