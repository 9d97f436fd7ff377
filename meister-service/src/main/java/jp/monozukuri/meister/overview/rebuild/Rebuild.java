package jp.monozukuri.meister.overview.rebuild;

import java.util.List;
import jp.monozukuri.meister.overview.OverviewTables;
import jp.monozukuri.platform.PublishedEvent;
import jp.monozukuri.platform.ServiceDefinition;
import jp.monozukuri.platform.eventstore.Place;
import jp.monozukuri.platform.eventstore.StoredEvent;
import jp.monozukuri.platform.eventstore.StoredEvents;
import jp.monozukuri.platform.inbox.InboxHandler;
import jp.monozukuri.platform.inbox.IncomingEvent;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/**
 * Empties the overview and fills it again, in one transaction. The inbox waits meanwhile; it can never be ahead of what is read
 * here, because the relay reads the same order from the same store.
 */
public final class Rebuild {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int BATCH = 2_000;

    private final StoredEvents stored;
    private final ServiceDefinition service;
    private final OverviewTables tables;
    private final InboxHandler overview;
    private final TransactionOperations transactions;

    /** @param overview what the inbox tells own facts to */
    public Rebuild(
            StoredEvents stored,
            ServiceDefinition service,
            OverviewTables tables,
            InboxHandler overview,
            TransactionOperations transactions) {
        this.stored = stored;
        this.service = service;
        this.tables = tables;
        this.overview = overview;
        this.transactions = transactions;
    }

    /**
     * What a rebuild found.
     *
     * @param events how many events were read
     * @param changed whether the overview is another one than before; events that the inbox had not yet taken in count
     */
    record Outcome(long events, boolean changed) {}

    /** Rebuilds everything. */
    Outcome run() {
        Outcome outcome = transactions.execute(transaction -> {
            String before = tables.fingerprint();
            tables.empty();
            long events = fill();
            return new Outcome(events, !tables.fingerprint().equals(before));
        });
        if (outcome == null) {
            throw new IllegalStateException("the rebuild came to no end");
        }
        return outcome;
    }

    private long fill() {
        long events = 0;
        List<StoredEvent> batch = stored.after(new Place(0, 0), BATCH);
        while (!batch.isEmpty()) {
            overview.take(batch.stream().map(this::published).toList());
            events += batch.size();
            batch = stored.after(batch.getLast().place(), BATCH);
        }
        return events;
    }

    private IncomingEvent published(StoredEvent event) {
        PublishedEvent published = service.published().apply(stored.payload(event));
        return new IncomingEvent(
                event.eventId(),
                service.name(),
                service.name() + "." + published.type(),
                event.aggregateId(),
                event.sequenceNumber(),
                event.recordedAt(),
                event.office(),
                JSON.valueToTree(published.data()));
    }
}
