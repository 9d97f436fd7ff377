package jp.monozukuri.reporting.replay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.monozukuri.platform.inbox.CloudEventRecords;
import jp.monozukuri.platform.inbox.IncomingEvent;
import jp.monozukuri.reporting.ledger.Bookkeeper;
import jp.monozukuri.reporting.ledger.Entry;
import jp.monozukuri.reporting.ledger.Kept;
import jp.monozukuri.reporting.ledger.Subject;
import jp.monozukuri.reporting.replay.Shadow.Followed;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads some partitions from their beginning up to given ends and books every event once, in order within its subject, by the
 * rules of the live intake: a repeat is passed over, an early event waits, a subject with an unreadable event stands still.
 */
final class Reader {

    private static final Logger log = LoggerFactory.getLogger(Reader.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final int LOGGED = 10;

    private final Consumer<byte[], byte[]> consumer;
    private final Map<TopicPartition, Long> ends;
    private final Function<Map<Subject, Kept>, Bookkeeper> bookkeepers;
    private final Shadow shadow;
    private final Tally tally;
    private final AtomicBoolean stopped;
    private final Map<Subject, TreeMap<Long, IncomingEvent>> waiting = new HashMap<>();

    /** @param bookkeepers makes one that knows these pictures */
    Reader(
            Consumer<byte[], byte[]> consumer,
            Map<TopicPartition, Long> ends,
            Function<Map<Subject, Kept>, Bookkeeper> bookkeepers,
            Shadow shadow,
            Tally tally,
            AtomicBoolean stopped) {
        this.consumer = consumer;
        this.ends = ends;
        this.bookkeepers = bookkeepers;
        this.shadow = shadow;
        this.tally = tally;
        this.stopped = stopped;
    }

    void read() {
        consumer.assign(ends.keySet());
        consumer.seekToBeginning(ends.keySet());
        while (!stopped.get() && !atEnd()) {
            List<IncomingEvent> events = new ArrayList<>();
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                if (record.offset() < end(record)) {
                    event(record).ifPresent(events::add);
                }
            }
            take(events);
        }
        shadow.flush();
    }

    private long end(ConsumerRecord<?, ?> record) {
        return ends.getOrDefault(new TopicPartition(record.topic(), record.partition()), 0L);
    }

    private boolean atEnd() {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    private Optional<IncomingEvent> event(ConsumerRecord<byte[], byte[]> record) {
        tally.read.increment();
        try {
            return Optional.of(CloudEventRecords.read(record).event());
        } catch (IllegalArgumentException e) {
            unreadable(record.topic() + "-" + record.partition() + "@" + record.offset(), e);
            return Optional.empty();
        }
    }

    /** Continues from what the shadow knows of the subjects of these events, so that memory holds one batch only. */
    private void take(List<IncomingEvent> events) {
        Set<Subject> subjects = events.stream().map(Reader::subject).collect(Collectors.toSet());
        Map<Subject, Followed> known = subjects.isEmpty() ? Map.of() : shadow.read(subjects);
        var batch = new Batch(known);
        events.forEach(batch::take);
        shadow.write(batch.changed());
    }

    private static Subject subject(IncomingEvent event) {
        return new Subject(event.service(), event.subject());
    }

    private final class Batch {

        private final Map<Subject, Followed> known;
        private final Bookkeeper bookkeeper;
        private final Map<Subject, Long> followed = new HashMap<>();

        Batch(Map<Subject, Followed> known) {
            this.known = known;
            Map<Subject, Kept> pictures = new HashMap<>();
            known.forEach((subject, one) -> {
                if (one.picture() != null) {
                    pictures.put(subject, new Kept(one.sequence(), one.picture()));
                }
            });
            this.bookkeeper = bookkeepers.apply(pictures);
        }

        void take(IncomingEvent event) {
            Subject subject = subject(event);
            long next = next(subject);
            if (event.sequence() < next) {
                tally.repeats.increment();
            } else if (event.sequence() > next) {
                waiting.computeIfAbsent(subject, s -> new TreeMap<>()).put(event.sequence(), event);
            } else if (book(subject, event)) {
                release(subject);
            }
        }

        private long next(Subject subject) {
            Long here = followed.get(subject);
            Followed before = known.get(subject);
            return here != null ? here + 1 : before != null ? before.sequence() + 1 : 0;
        }

        private void release(Subject subject) {
            TreeMap<Long, IncomingEvent> early = waiting.get(subject);
            while (early != null) {
                IncomingEvent next = early.remove(next(subject));
                if (next == null || !book(subject, next)) {
                    return;
                }
            }
        }

        private boolean book(Subject subject, IncomingEvent event) {
            List<Entry> entries;
            try {
                entries = bookkeeper.book(event);
            } catch (IllegalArgumentException | IllegalStateException e) {
                unreadable(event.service() + " " + event.subject() + " " + event.sequence(), e);
                return false;
            }
            followed.put(subject, event.sequence());
            tally.lines.add(entries.size());
            shadow.write(entries);
            return true;
        }

        Map<Subject, Followed> changed() {
            Map<Subject, Followed> changed = new HashMap<>();
            followed.forEach((subject, sequence) -> {
                Kept kept = bookkeeper.changed().get(subject);
                Followed before = known.get(subject);
                changed.put(
                        subject,
                        new Followed(
                                sequence, kept != null ? kept.picture() : before == null ? null : before.picture()));
            });
            return changed;
        }
    }

    private void unreadable(String place, RuntimeException cause) {
        tally.unreadable.increment();
        if (tally.unreadable.sum() <= LOGGED) {
            log.warn("replay passes over {}", place, cause);
        }
    }
}
