package jp.monozukuri.platform.eventstore;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event as it is read back: its columns, its place and its payload as text.
 *
 * @param idempotencyKey on the first event of a command, else null
 */
public record StoredEvent(
        Place place,
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
        @Nullable String idempotencyKey) {}
