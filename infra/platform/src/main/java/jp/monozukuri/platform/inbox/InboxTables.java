package jp.monozukuri.platform.inbox;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import jp.monozukuri.platform.eventstore.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The inbox tables, set by set. */
final class InboxTables {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A stream of events: an aggregate of a producer. */
    record Subject(String service, String subject) {

        static Subject of(IncomingEvent event) {
            return new Subject(event.service(), event.subject());
        }
    }

    /** A partition of a producer's topic. */
    record Partition(String service, int number) {}

    private final JdbcClient jdbc;

    InboxTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last sequence number taken in of each subject; subjects never seen are absent. */
    Map<Subject, Long> lastSequences(Collection<Subject> subjects) {
        Map<Subject, Long> found = new HashMap<>();
        jdbc.sql("""
                        select s.service, s.subject, s.sequence_number from inbox_subject s
                        join unnest(cast(:services as text[]), cast(:subjects as text[])) as wanted (service, subject)
                            on s.service = wanted.service and s.subject = wanted.subject
                        for update of s
                        """)
                .param("services", array(subjects, Subject::service))
                .param("subjects", array(subjects, Subject::subject))
                .query(row -> {
                    found.put(new Subject(row.getString(1), row.getString(2)), row.getLong(3));
                });
        return found;
    }

    /** Whether any event waits for one that is missing. */
    boolean anyWaiting() {
        return jdbc.sql("select exists (select from inbox_waiting)")
                .query(Boolean.class)
                .single();
    }

    /** Takes out the waiting event with this number, if it is there. */
    List<Waiting> takeWaiting(Subject subject, long sequence) {
        return jdbc.sql("""
                        delete from inbox_waiting
                        where service = :service and subject = :subject and sequence_number = :sequence
                        returning event_id, type, recorded_at, office, idempotency_key, data::text
                        """)
                .param("service", subject.service())
                .param("subject", subject.subject())
                .param("sequence", sequence)
                .query((row, n) -> new Waiting(
                        new IncomingEvent(
                                row.getObject(1, UUID.class),
                                subject.service(),
                                row.getString(2),
                                subject.subject(),
                                sequence,
                                row.getTimestamp(3).toInstant(),
                                row.getString(4),
                                JSON.readTree(row.getString(6))),
                        row.getString(5)))
                .list();
    }

    void putWaiting(Waiting waiting) {
        IncomingEvent event = waiting.event();
        jdbc.sql("""
                        insert into inbox_waiting (service, subject, sequence_number, event_id, type, recorded_at, office,
                            idempotency_key, data)
                        values (:service, :subject, :sequence, :id, :type, :recordedAt, :office, :key, cast(:data as json))
                        on conflict do nothing
                        """)
                .param("service", event.service())
                .param("subject", event.subject())
                .param("sequence", event.sequence())
                .param("id", event.id())
                .param("type", event.type())
                .param("recordedAt", Timestamp.from(event.recordedAt()))
                .param("office", event.office())
                .param("key", waiting.idempotencyKey())
                .param("data", event.data().toString())
                .update();
    }

    void recordTakenIn(List<Waiting> taken) {
        jdbc.sql("""
                        insert into inbox (service, event_id, subject, sequence_number)
                        select * from unnest(cast(:services as text[]), cast(:ids as uuid[]), cast(:subjects as text[]),
                            cast(:sequences as bigint[]))
                        """)
                .param("services", array(taken, one -> one.event().service()))
                .param("ids", array(taken, one -> one.event().id().toString()))
                .param("subjects", array(taken, one -> one.event().subject()))
                .param(
                        "sequences",
                        array(taken, one -> Long.toString(one.event().sequence())))
                .update();
    }

    /** Keys that other services have accepted. */
    void recordForeignKeys(List<Waiting> foreign) {
        if (foreign.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into foreign_key (office, idempotency_key, service)
                        select * from unnest(cast(:offices as text[]), cast(:keys as text[]), cast(:services as text[]))
                        on conflict do nothing
                        """)
                .param("offices", array(foreign, one -> one.event().office()))
                .param("keys", array(foreign, one -> String.valueOf(one.idempotencyKey())))
                .param("services", array(foreign, one -> one.event().service()))
                .update();
    }

    void saveSequences(Map<Subject, Long> sequences) {
        jdbc.sql("""
                        insert into inbox_subject as s (service, subject, sequence_number)
                        select * from unnest(cast(:services as text[]), cast(:subjects as text[]),
                            cast(:sequences as bigint[]))
                        on conflict (service, subject) do update set sequence_number = excluded.sequence_number
                        """)
                .param("services", array(sequences.keySet(), Subject::service))
                .param("subjects", array(sequences.keySet(), Subject::subject))
                .param("sequences", array(sequences.values(), sequence -> Long.toString(sequence)))
                .update();
    }

    void savePlaces(Map<Partition, Place> places) {
        places.forEach((partition, place) -> jdbc.sql("""
                        insert into inbox_place as p (service, partition, transaction_id, position)
                        values (:service, :partition, cast(:transactionId as xid8), :position)
                        on conflict (service, partition) do update
                            set transaction_id = excluded.transaction_id, position = excluded.position
                            where (p.transaction_id, p.position) < (excluded.transaction_id, excluded.position)
                        """)
                .param("service", partition.service())
                .param("partition", partition.number())
                .param("transactionId", Long.toUnsignedString(place.transactionId()))
                .param("position", place.position())
                .update());
    }

    private static <T> String[] array(Collection<T> rows, Function<T, String> column) {
        return rows.stream().map(column).toArray(String[]::new);
    }
}
