package jp.monozukuri.platform.eventstore;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One event as the table {@code event} holds it, before it has a place. */
record EventRow(
        UUID eventId,
        String aggregateType,
        String aggregateId,
        long sequenceNumber,
        String eventType,
        String revision,
        String payload,
        Instant recordedAt,
        String office,
        String actor,
        String role,
        String command,
        UUID commandId,
        @Nullable String idempotencyKey,
        byte @Nullable [] requestHash) {}
