package jp.monozukuri.platform.inbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.monozukuri.platform.consistency.TakenIn;
import jp.monozukuri.platform.eventstore.Place;
import jp.monozukuri.platform.inbox.CloudEventRecords.Read;
import jp.monozukuri.platform.inbox.InboxTables.Partition;
import jp.monozukuri.platform.inbox.InboxTables.Subject;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes records in. Within a subject events come to the handler once and in order: a repeat is passed over, an event that
 * comes before its predecessor waits in {@code inbox_waiting}. A record that cannot be read or handled becomes a dead letter
 * with its cause; what follows it in its subject waits until it has been driven in again.
 */
final class Inbox {

    private static final Logger log = LoggerFactory.getLogger(Inbox.class);

    private final InboxTables tables;
    private final TransactionOperations transactions;
    private final Collection<InboxHandler> handlers;
    private final DeadLetters deadLetters;
    private final TakenIn takenIn;
    private final String self;
    private final Counter taken;
    private final Counter repeats;

    Inbox(
            InboxTables tables,
            TransactionOperations transactions,
            Collection<InboxHandler> handlers,
            DeadLetters deadLetters,
            TakenIn takenIn,
            String self,
            MeterRegistry meters) {
        this.tables = tables;
        this.transactions = transactions;
        this.handlers = handlers;
        this.deadLetters = deadLetters;
        this.takenIn = takenIn;
        this.self = self;
        this.taken = meters.counter("inbox.events");
        this.repeats = meters.counter("inbox.repeats");
    }

    private record Arrival(ConsumerRecord<?, byte[]> record, Read read) {}

    /**
     * Takes a batch of records in.
     *
     * @throws RuntimeException when the database is away; the batch is to be tried again whole
     */
    void take(List<? extends ConsumerRecord<?, byte[]>> records) {
        List<Arrival> arrivals = new ArrayList<>(records.size());
        for (ConsumerRecord<?, byte[]> record : records) {
            try {
                arrivals.add(new Arrival(record, CloudEventRecords.read(record)));
            } catch (IllegalArgumentException unreadable) {
                deadLetters.send(record, unreadable);
            }
        }
        try {
            commit(arrivals);
        } catch (RuntimeException e) {
            if (isPassing(e)) {
                throw e;
            }
            arrivals.forEach(this::commitAlone);
        }
    }

    private void commitAlone(Arrival arrival) {
        try {
            commit(List.of(arrival));
        } catch (RuntimeException e) {
            if (isPassing(e)) {
                throw e;
            }
            deadLetters.send(arrival.record, e);
        }
    }

    private static boolean isPassing(RuntimeException e) {
        return e instanceof TransientDataAccessException
                || e instanceof DataAccessResourceFailureException
                || e instanceof CannotCreateTransactionException
                || e instanceof TransactionException;
    }

    private void commit(List<Arrival> arrivals) {
        if (arrivals.isEmpty()) {
            return;
        }
        Map<Partition, Place> places = places(arrivals);
        transactions.executeWithoutResult(transaction -> {
            takeIn(arrivals);
            tables.savePlaces(places);
        });
        places.forEach((partition, place) -> takenIn.advanced(partition.service(), partition.number(), place));
    }

    private static Map<Partition, Place> places(List<Arrival> arrivals) {
        Map<Partition, Place> places = new HashMap<>();
        for (Arrival arrival : arrivals) {
            places.merge(
                    new Partition(arrival.read.event().service(), arrival.record.partition()),
                    arrival.read.place(),
                    (a, b) -> a.compareTo(b) >= 0 ? a : b);
        }
        return places;
    }

    private void takeIn(List<Arrival> arrivals) {
        Set<Subject> subjects = arrivals.stream()
                .map(arrival -> Subject.of(arrival.read.event()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<Subject, Long> before = tables.lastSequences(subjects);
        Map<Subject, Long> last = new HashMap<>(before);
        boolean waiting = tables.anyWaiting();
        List<Waiting> next = new ArrayList<>();
        for (Arrival arrival : arrivals) {
            IncomingEvent event = arrival.read.event();
            Subject subject = Subject.of(event);
            Waiting one = new Waiting(event, arrival.read.idempotencyKey());
            long expected = last.getOrDefault(subject, -1L) + 1;
            if (event.sequence() < expected) {
                repeats.increment();
            } else if (event.sequence() > expected) {
                log.warn(
                        "event waits service={} subject={} sequence={} missing={}",
                        event.service(),
                        event.subject(),
                        event.sequence(),
                        expected);
                tables.putWaiting(one);
                waiting = true;
            } else {
                next.add(one);
                last.put(subject, waiting ? release(subject, expected, next) : expected);
            }
        }
        if (next.isEmpty()) {
            return;
        }
        tables.recordTakenIn(next);
        tables.recordForeignKeys(next.stream()
                .filter(one -> isForeign(one.event(), one.idempotencyKey()))
                .toList());
        List<IncomingEvent> events = next.stream().map(Waiting::event).toList();
        handlers.forEach(handler -> handler.take(events));
        last.entrySet().removeIf(entry -> entry.getValue().equals(before.get(entry.getKey())));
        tables.saveSequences(last);
        taken.increment(next.size());
    }

    private boolean isForeign(IncomingEvent event, @Nullable String idempotencyKey) {
        return idempotencyKey != null && !event.service().equals(self);
    }

    /** Lets the events go on that waited for the one just taken, and returns the last number reached. */
    private long release(Subject subject, long taken, List<Waiting> next) {
        long reached = taken;
        List<Waiting> successor = tables.takeWaiting(subject, reached + 1);
        while (!successor.isEmpty()) {
            next.addAll(successor);
            reached++;
            successor = tables.takeWaiting(subject, reached + 1);
        }
        return reached;
    }
}
