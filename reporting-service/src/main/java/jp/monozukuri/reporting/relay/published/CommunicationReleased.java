package jp.monozukuri.reporting.relay.published;

import java.time.LocalDate;

/** @param releasedBy code of the person */
public record CommunicationReleased(
        String communicationId, String office, String releasedBy, long version, LocalDate on) {}
