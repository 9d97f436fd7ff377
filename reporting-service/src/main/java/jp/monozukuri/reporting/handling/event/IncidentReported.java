package jp.monozukuri.reporting.handling.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** An office has reported an incident. */
@Revision("1")
public record IncidentReported(
        String incidentId,
        String office,
        String channel,
        Instant occurredAt,
        Instant discoveredAt,
        @Nullable Instant reportedToConsignorAt,
        @Nullable Long affected)
        implements HandlingEvent {}
