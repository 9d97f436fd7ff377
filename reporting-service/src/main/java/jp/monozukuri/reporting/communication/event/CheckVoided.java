package jp.monozukuri.reporting.communication.event;

import org.axonframework.serialization.Revision;

/**
 * A check holds no longer: what was checked has been changed.
 *
 * @param version the version that was checked
 * @param checkedBy code of the person who had checked it
 */
@Revision("1")
public record CheckVoided(String communicationId, String office, long version, String checkedBy)
        implements CommunicationEvent {}
