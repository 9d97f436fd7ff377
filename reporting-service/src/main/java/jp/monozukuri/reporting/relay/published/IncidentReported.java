package jp.monozukuri.reporting.relay.published;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An incident, without anything about persons. */
public record IncidentReported(
        String incidentId,
        String office,
        String channel,
        Instant occurredAt,
        Instant discoveredAt,
        @Nullable Instant reportedToConsignorAt) {}
