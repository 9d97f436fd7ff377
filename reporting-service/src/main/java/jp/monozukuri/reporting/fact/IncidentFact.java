package jp.monozukuri.reporting.fact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Facts about an information security incident. */
public sealed interface IncidentFact extends Fact {

    record IncidentReported(
            String incidentId,
            String office,
            String channel,
            Instant occurredAt,
            Instant discoveredAt,
            @Nullable Instant reportedToConsignorAt)
            implements IncidentFact {}

    record IncidentReportedToConsignor(String incidentId, String office, Instant reportedAt) implements IncidentFact {}

    record IncidentClosed(String incidentId, String office) implements IncidentFact {}
}
