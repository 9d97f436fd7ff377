package jp.monozukuri.reporting.replay;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import jp.monozukuri.platform.inbox.CloudEventRecords;
import jp.monozukuri.platform.inbox.IncomingEvent;
import jp.monozukuri.reporting.ledger.Bookkeeper;
import jp.monozukuri.reporting.ledger.Entry;
import jp.monozukuri.reporting.ledger.Subject;
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
    private final Bookkeeper bookkeeper;
    private final Shadow shadow;
    private final Tally tally;
    private final AtomicBoolean stopped;
    private final Map<Subject, Long> followed = new HashMap<>();
    private final Map<Subject, TreeMap<Long, IncomingEvent>> waiting = new HashMap<>();

    Reader(
            Consumer<byte[], byte[]> consumer,
            Map<TopicPartition, Long> ends,
            Bookkeeper bookkeeper,
            Shadow shadow,
            Tally tally,
            AtomicBoolean stopped) {
        this.consumer = consumer;
        this.ends = ends;
        this.bookkeeper = bookkeeper;
        this.shadow = shadow;
        this.tally = tally;
        this.stopped = stopped;
    }

    void read() {
        consumer.assign(ends.keySet());
        consumer.seekToBeginning(ends.keySet());
        while (!stopped.get() && !atEnd()) {
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                if (record.offset() < end(record)) {
                    take(record);
                }
            }
        }
        shadow.flush();
        shadow.write(followed, bookkeeper.changed());
    }

    private long end(ConsumerRecord<?, ?> record) {
        return ends.getOrDefault(new TopicPartition(record.topic(), record.partition()), 0L);
    }

    private boolean atEnd() {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    private void take(ConsumerRecord<byte[], byte[]> record) {
        tally.read.increment();
        IncomingEvent event;
        try {
            event = CloudEventRecords.read(record).event();
        } catch (IllegalArgumentException e) {
            unreadable(record.topic() + "-" + record.partition() + "@" + record.offset(), e);
            return;
        }
        Subject subject = new Subject(event.service(), event.subject());
        long next = followed.getOrDefault(subject, -1L) + 1;
        if (event.sequence() < next) {
            tally.repeats.increment();
        } else if (event.sequence() > next) {
            waiting.computeIfAbsent(subject, s -> new TreeMap<>()).put(event.sequence(), event);
        } else if (book(subject, event)) {
            release(subject);
        }
    }

    private void release(Subject subject) {
        TreeMap<Long, IncomingEvent> early = waiting.get(subject);
        while (early != null) {
            IncomingEvent next = early.remove(followed.getOrDefault(subject, -1L) + 1);
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

    private void unreadable(String place, RuntimeException cause) {
        tally.unreadable.increment();
        if (tally.unreadable.sum() <= LOGGED) {
            log.warn("replay passes over {}", place, cause);
        }
    }
}
