package jp.monozukuri.reporting.communication.event;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * What went out has arrived where it should.
 *
 * @param confirmedBy code of the person
 * @param on the day on which this was made sure
 */
@Revision("1")
public record CommunicationConfirmed(String communicationId, String office, String confirmedBy, LocalDate on)
        implements CommunicationEvent {}
