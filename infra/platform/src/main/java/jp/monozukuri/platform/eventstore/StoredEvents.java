package jp.monozukuri.platform.eventstore;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the store: onwards from a place, one aggregate, one office, one idempotency key. */
public final class StoredEvents {

    private static final String COLUMNS = """
            select transaction_id::text::bigint, position, event_id, aggregate_type, aggregate_id, sequence_number,
                event_type, revision, payload, recorded_at, office, actor, role, command, command_id, idempotency_key
            from event
            """;

    private static final RowMapper<StoredEvent> ROW = (row, n) -> new StoredEvent(
            new Place(row.getLong(1), row.getLong(2)),
            row.getObject(3, UUID.class),
            row.getString(4),
            row.getString(5),
            row.getLong(6),
            row.getString(7),
            row.getString(8),
            row.getString(9),
            row.getTimestamp(10).toInstant(),
            row.getString(11),
            row.getString(12),
            row.getString(13),
            row.getString(14),
            row.getObject(15, UUID.class),
            row.getString(16));

    private final JdbcClient jdbc;
    private final EventSerializer serializer;
    private final EventUpcaster upcaster;

    StoredEvents(JdbcClient jdbc, EventSerializer serializer, EventUpcaster upcaster) {
        this.jdbc = jdbc;
        this.serializer = serializer;
        this.upcaster = upcaster;
    }

    /**
     * The next events in the order in which they became visible. Events of transactions that may still have an unfinished
     * predecessor wait, so none is ever passed over; a transaction that stays open delays readers. The order names the table,
     * or it would be by the text selected and sort the whole backlog instead of following the index.
     */
    public List<StoredEvent> after(Place place, int limit) {
        return jdbc.sql(COLUMNS + """
                        where (transaction_id, position) > (cast(:transactionId as xid8), :position)
                            and transaction_id < pg_snapshot_xmin(pg_current_snapshot())
                        order by event.transaction_id, event.position limit :limit
                        """)
                .param("transactionId", Long.toUnsignedString(place.transactionId()))
                .param("position", place.position())
                .param("limit", limit)
                .query(ROW)
                .list();
    }

    /** All events of an aggregate, first to last; empty when it does not exist. */
    public List<StoredEvent> ofAggregate(String aggregateId) {
        return jdbc.sql(COLUMNS + "where aggregate_id = :aggregateId order by sequence_number")
                .param("aggregateId", aggregateId)
                .query(ROW)
                .list();
    }

    /** Events that an office caused, in store order, after a position; all offices when {@code office} is null. */
    public List<StoredEvent> ofOffice(@Nullable String office, long afterPosition, int limit) {
        return jdbc.sql(COLUMNS + """
                        where (cast(:office as text) is null or office = :office) and position > :after
                        order by position limit :limit
                        """)
                .param("office", office)
                .param("after", afterPosition)
                .param("limit", limit)
                .query(ROW)
                .list();
    }

    /** The accepted command behind an idempotency key, if there is one. */
    public Optional<KeyUse> ofKey(String office, String idempotencyKey) {
        return jdbc.sql("""
                        select command, request_hash, command_id, aggregate_id, null as service from event
                        where office = :office and idempotency_key = :key
                        union all
                        select null, null, null, null, service from foreign_key
                        where office = :office and idempotency_key = :key
                        limit 1
                        """)
                .param("office", office)
                .param("key", idempotencyKey)
                .query((row, n) ->
                        new KeyUse(row.getString(1), row.getBytes(2), row.getObject(3, UUID.class), row.getString(5)))
                .optional();
    }

    /** The events of one command, in the order in which it applied them. */
    public List<Appended> ofCommand(UUID commandId) {
        return jdbc.sql("""
                        select aggregate_id, sequence_number, transaction_id::text::bigint, position from event
                        where command_id = :commandId order by position
                        """)
                .param("commandId", commandId)
                .query((row, n) ->
                        new Appended(row.getString(1), row.getLong(2) + 1, new Place(row.getLong(3), row.getLong(4))))
                .list();
    }

    /** What a command has recorded, as the service's records, in the order in which it applied them. */
    public List<Object> payloadsOfCommand(UUID commandId) {
        return jdbc
                .sql(COLUMNS + "where command_id = :commandId order by position")
                .param("commandId", commandId)
                .query(ROW)
                .list()
                .stream()
                .map(this::payload)
                .toList();
    }

    /** The payload as the service's record, upcast to its current revision. */
    public Object payload(StoredEvent event) {
        var entry = new GenericDomainEventEntry<>(
                event.aggregateType(),
                event.aggregateId(),
                event.sequenceNumber(),
                event.eventId().toString(),
                event.recordedAt(),
                event.eventType(),
                event.revision(),
                event.payload(),
                "{}");
        return EventStreamUtils.upcastAndDeserializeDomainEvents(
                        java.util.stream.Stream.of(entry), serializer, upcaster)
                .next()
                .getPayload();
    }

    /**
     * What an idempotency key was used for: a command of this service, or (then only {@code service} is set) of another.
     */
    public record KeyUse(
            @Nullable String command,
            byte @Nullable [] requestHash,
            @Nullable UUID commandId,
            @Nullable String service) {}
}
