package jp.monozukuri.reporting.communication.event;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * A checked version went out.
 *
 * @param releasedBy code of the person
 * @param on the day in Japan
 */
@Revision("1")
public record CommunicationReleased(
        String communicationId, String office, String releasedBy, long version, LocalDate on)
        implements CommunicationEvent {}
