package jp.monozukuri.reporting.communication.event;

import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * Something is prepared to go out.
 *
 * @param preparedBy code of the person
 * @param version 1
 */
@Revision("1")
public record CommunicationPrepared(
        String communicationId,
        String office,
        String preparedBy,
        long version,
        String channel,
        String template,
        long recipients,
        List<Attachment> attachments)
        implements CommunicationEvent {

    public CommunicationPrepared {
        attachments = List.copyOf(attachments);
    }
}
