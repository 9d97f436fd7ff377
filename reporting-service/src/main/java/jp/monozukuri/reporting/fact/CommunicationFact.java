package jp.monozukuri.reporting.fact;

import java.time.LocalDate;

/** Facts about something that goes out of an office. */
public sealed interface CommunicationFact extends Fact {

    record CommunicationPrepared(
            String communicationId,
            String office,
            String preparedBy,
            long version,
            String channel,
            String template,
            long recipients)
            implements CommunicationFact {}

    record CommunicationChanged(
            String communicationId,
            String office,
            String changedBy,
            long version,
            String channel,
            String template,
            long recipients)
            implements CommunicationFact {}

    record CheckVoided(String communicationId, String office) implements CommunicationFact {}

    record CommunicationChecked(String communicationId, String office, String checkedBy) implements CommunicationFact {}

    record CommunicationReleased(String communicationId, String office, String releasedBy, LocalDate on)
            implements CommunicationFact {}

    record CommunicationConfirmed(String communicationId, String office) implements CommunicationFact {}

    record CommunicationDiscarded(String communicationId, String office) implements CommunicationFact {}
}
