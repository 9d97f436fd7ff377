package jp.monozukuri.platform.eventstore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Axon's storage on PostgreSQL: typed columns, appends by {@link GroupCommit}. Events are followed in commit order by the
 * relay, not through Axon's event processors, so there is no tracking here; nor are there snapshots.
 */
final class PostgresEventStorageEngine implements EventStorageEngine {

    private static final String OF_AGGREGATE = """
            select aggregate_type, aggregate_id, sequence_number, event_id, recorded_at, event_type, revision, payload
            from event where aggregate_id = :aggregateId and sequence_number >= :from order by sequence_number
            """;

    private final JdbcClient jdbc;
    private final EventSerializer serializer;
    private final EventUpcaster upcaster;
    private final GroupCommit groupCommit;

    PostgresEventStorageEngine(
            JdbcClient jdbc, EventSerializer serializer, EventUpcaster upcaster, GroupCommit groupCommit) {
        this.jdbc = jdbc;
        this.serializer = serializer;
        this.upcaster = upcaster;
        this.groupCommit = groupCommit;
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        if (events.isEmpty()) {
            return;
        }
        List<EventRow> rows = new ArrayList<>(events.size());
        for (EventMessage<?> event : events) {
            rows.add(row((DomainEventMessage<?>) event, rows.isEmpty()));
        }
        checkVersion(CommandMetaData.of(events.getFirst()), rows);
        List<Place> places = groupCommit.append(rows);
        List<Appended> appended = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            EventRow row = rows.get(i);
            appended.add(new Appended(row.aggregateId(), row.sequenceNumber() + 1, places.get(i)));
        }
        Receipt.record(appended);
    }

    /** The key stands on the first event of a command, so that one unique constraint guards the whole command. */
    private EventRow row(DomainEventMessage<?> event, boolean first) {
        CommandMetaData meta = CommandMetaData.of(event);
        if (event.getAggregateIdentifier().isEmpty()) {
            throw new IllegalStateException(
                    "the identifier of a new " + event.getType() + " must be null until its first event sets it");
        }
        SerializedObject<String> payload = serializer.serialize(event.getPayload(), String.class);
        return new EventRow(
                UUID.fromString(event.getIdentifier()),
                event.getType(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                payload.getType().getName(),
                payload.getType().getRevision(),
                payload.getData(),
                meta.context().now(),
                meta.context().office(),
                meta.context().actor(),
                meta.context().role().name(),
                meta.command(),
                meta.commandId(),
                first ? meta.context().idempotencyKey() : null,
                first ? meta.requestHash() : null);
    }

    private static void checkVersion(CommandMetaData meta, List<EventRow> rows) {
        Long expected = meta.ifMatch();
        if (expected == null) {
            return;
        }
        rows.stream()
                .filter(row -> row.aggregateId().equals(meta.target()))
                .findFirst()
                .filter(row -> row.sequenceNumber() != expected)
                .ifPresent(row -> {
                    throw new VersionMismatch(meta.target(), expected, row.sequenceNumber());
                });
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
        List<DomainEventData<String>> found = jdbc.sql(OF_AGGREGATE)
                .param("aggregateId", aggregateIdentifier)
                .param("from", firstSequenceNumber)
                .query((row, n) -> (DomainEventData<String>) new GenericDomainEventEntry<>(
                        row.getString(1),
                        row.getString(2),
                        row.getLong(3),
                        row.getString(4),
                        row.getTimestamp(5).toInstant(),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8),
                        "{}"))
                .list();
        return EventStreamUtils.upcastAndDeserializeDomainEvents(found.stream(), serializer, upcaster);
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        throw new UnsupportedOperationException("the relay follows the store, see StoredEvents");
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new UnsupportedOperationException("no snapshots are kept");
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        return Optional.empty();
    }
}
