package jp.monozukuri.reporting.communication.event;

import org.axonframework.serialization.Revision;

/**
 * What was prepared is given up; it never went out.
 *
 * @param discardedBy code of the person
 * @param version the last one
 */
@Revision("1")
public record CommunicationDiscarded(
        String communicationId, String office, String discardedBy, long version, String reason)
        implements CommunicationEvent {}
