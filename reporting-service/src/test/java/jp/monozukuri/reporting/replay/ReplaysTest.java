package jp.monozukuri.reporting.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.monozukuri.platform.inbox.IncomingEvent;
import jp.monozukuri.platform.problem.RuleViolation;
import jp.monozukuri.reporting.RandomHistory;
import jp.monozukuri.reporting.fact.Facts;
import jp.monozukuri.reporting.fold.Fold;
import jp.monozukuri.reporting.ledger.LedgerDatabase;
import jp.monozukuri.reporting.policy.CountingPolicies;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Replays on the real database; the topics are given record by record, so that they may hold anything. */
class ReplaysTest {

    private static final int PARTITIONS = 2;
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private final LedgerDatabase database = new LedgerDatabase();
    private final List<ConsumerRecord<byte[], byte[]>> topics = new ArrayList<>();
    private final Replays replays = replays(this::consumer);

    private Replays replays(Supplier<Consumer<byte[], byte[]>> consumers) {
        return new Replays(
                new Facts(),
                new Fold(CountingPolicies.programme()),
                database.dataSource(),
                database.jdbc(),
                database.transactions(),
                consumers,
                new ReplayProperties(2, 100, Duration.ofMillis(600)),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        replays.close();
        database.close();
    }

    private void publish(IncomingEvent event) {
        int partition = Math.floorMod(event.subject().hashCode(), PARTITIONS);
        topics.add(KafkaRecords.of(event, partition, offset(event.service(), partition)));
    }

    private long offset(String service, int partition) {
        return topics.stream()
                .filter(record -> record.topic().equals(service + ".events") && record.partition() == partition)
                .count();
    }

    private Consumer<byte[], byte[]> consumer() {
        MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest");
        Map<TopicPartition, Long> ends = topics.stream()
                .collect(Collectors.toMap(
                        record -> new TopicPartition(record.topic(), record.partition()),
                        record -> record.offset() + 1,
                        Math::max));
        ends.keySet().stream()
                .map(TopicPartition::topic)
                .distinct()
                .forEach(topic -> consumer.updatePartitions(
                        topic,
                        IntStream.range(0, PARTITIONS)
                                .mapToObj(partition -> new PartitionInfo(topic, partition, null, null, null))
                                .toList()));
        for (TopicPartition partition : ends.keySet().stream()
                .flatMap(end -> IntStream.range(0, PARTITIONS).mapToObj(p -> new TopicPartition(end.topic(), p)))
                .distinct()
                .toList()) {
            consumer.updateBeginningOffsets(Map.of(partition, 0L));
            consumer.updateEndOffsets(Map.of(partition, ends.getOrDefault(partition, 0L)));
        }
        List<ConsumerRecord<byte[], byte[]>> records = List.copyOf(topics);
        consumer.schedulePollTask(() -> records.stream()
                .filter(record ->
                        consumer.assignment().contains(new TopicPartition(record.topic(), record.partition())))
                .forEach(consumer::addRecord));
        return consumer;
    }

    private Progress run() {
        long id = replays.start("auditor-1", "CENTRAL");
        return await().atMost(Duration.ofSeconds(60))
                .until(() -> replays.find(id).orElseThrow(), Progress::isOver);
    }

    private RandomHistory recorded(long seed) {
        RandomHistory made = RandomHistory.of(seed, 200);
        database.take(made.history().events());
        made.history().events().forEach(this::publish);
        return made;
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void a_history_counted_again_is_the_live_ledger(long seed) {
        RandomHistory made = recorded(seed);

        Progress progress = run();

        assertThat(progress.failure()).isNull();
        assertThat(progress.phase()).isEqualTo(Progress.Phase.DONE);
        assertThat(progress.differences()).isZero();
        assertThat(progress.firstDifferences()).isEmpty();
        assertThat(progress.eventsTotal()).isEqualTo(made.history().events().size());
        assertThat(progress.eventsRead()).isEqualTo(made.history().events().size());
        assertThat(progress.lines()).isEqualTo(made.history().entries().size());
        assertThat(progress.repeats()).isZero();
        assertThat(progress.unreadable()).isZero();
        assertThat(progress.startedBy()).isEqualTo("auditor-1");
        assertThat(progress.startedAt()).isEqualTo(NOW);
        assertThat(progress.finishedAt()).isEqualTo(NOW);
        assertThat(progress.eventsPerSecond()).isPositive();
    }

    @Test
    void repeats_and_early_arrivals_on_the_topic_change_nothing() {
        RandomHistory made = RandomHistory.of(14, 100);
        List<IncomingEvent> events = made.history().events();
        database.take(events);
        List<IncomingEvent> mixed = new ArrayList<>(events.subList(0, 30));
        mixed.addAll(events.reversed());
        mixed.forEach(this::publish);

        Progress progress = run();

        assertThat(progress.differences()).isZero();
        assertThat(progress.repeats()).isEqualTo(30);
        assertThat(progress.lines()).isEqualTo(made.history().entries().size());
    }

    @Test
    void a_changed_amount_is_shown_whole_from_both_sides() {
        recorded(15);
        change("update ledger set amount = amount + 5 where (event_id, line) = (select event_id, line from ledger"
                + " where measure = 'PERSON_DAYS' order by 1, 2 limit 1)");

        Progress progress = run();

        assertThat(progress.differences()).isEqualTo(1);
        assertThat(progress.firstDifferences()).singleElement().satisfies(difference -> {
            assertThat(difference.kind()).isEqualTo("CHANGED");
            assertThat(difference.replayed()).isNotNull();
            assertThat(difference.live()).isNotNull();
            assertThat(difference.live().path("amount").asLong())
                    .isEqualTo(difference.replayed().path("amount").asLong() + 5);
            assertThat(difference.live().path("measure").asString()).isEqualTo("PERSON_DAYS");
        });
    }

    @Test
    void a_line_taken_away_is_missing() {
        recorded(16);
        change("delete from ledger where (event_id, line) = (select event_id, line from ledger limit 1)");

        assertThat(run().firstDifferences()).singleElement().satisfies(difference -> {
            assertThat(difference.kind()).isEqualTo("MISSING");
            assertThat(difference.live()).isNull();
            assertThat(difference.replayed()).isNotNull();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"dispatch/HK-0", "dispatch/HK-FORGED"})
    void a_line_that_no_event_explains_is_extra(String subject) {
        recorded(17);
        forge(subject, 900);

        assertThat(run().firstDifferences()).singleElement().satisfies(difference -> {
            assertThat(difference.kind()).isEqualTo("EXTRA");
            assertThat(difference.replayed()).isNull();
            assertThat(difference.live()).isNotNull();
            assertThat(difference.live().path("subject").asString()).isEqualTo(subject);
        });
    }

    private void forge(String subject, long sequence) {
        change("insert into ledger select gen_random_uuid(), 1, service, '" + subject + "', " + sequence
                + ", recorded_at, office, fiscal_year, row_code, measure, item, activity_date, sign, amount, wording"
                + " from ledger limit 1");
    }

    @Test
    void a_changed_picture_is_found_though_no_line_differs_yet() {
        recorded(18);
        change("update picture set state = jsonb_set(state, '{office}', '\"JP-99\"') where subject = 'dispatch/HK-0'");

        assertThat(run().firstDifferences()).singleElement().satisfies(difference -> {
            assertThat(difference.kind()).isEqualTo("PICTURE");
            assertThat(difference.live()).isNotNull();
            assertThat(difference.live().at("/state/office").asString()).isEqualTo("JP-99");
        });
    }

    @Test
    void only_the_first_fifty_are_kept_but_all_are_counted() {
        recorded(19);
        change("update ledger set amount = amount + 1");

        Progress progress = run();

        assertThat(progress.differences()).isEqualTo(progress.lines());
        assertThat(progress.firstDifferences()).hasSize(50);
    }

    @Test
    void events_that_the_live_ledger_takes_in_meanwhile_are_no_difference() {
        RandomHistory made = RandomHistory.of(20, 200);
        List<IncomingEvent> events = made.history().events();
        database.take(events.subList(0, 150));
        events.subList(0, 150).forEach(this::publish);
        CountDownLatch taken = new CountDownLatch(1);
        Replays slow = replays(() -> {
            if (taken.getCount() > 0) {
                database.take(events.subList(150, events.size()));
                taken.countDown();
            }
            return consumer();
        });

        long id = slow.start("auditor-1", "CENTRAL");
        Progress progress =
                await().atMost(Duration.ofSeconds(60)).until(() -> slow.find(id).orElseThrow(), Progress::isOver);

        assertThat(progress.differences()).isZero();
        assertThat(progress.eventsRead()).isEqualTo(150);
    }

    @Test
    void what_the_live_ledger_does_not_take_in_for_long_is_missing() {
        RandomHistory made = RandomHistory.of(21, 50);
        made.history().events().forEach(this::publish);
        database.take(made.history().events().subList(0, 20));

        Progress progress = run();

        assertThat(progress.phase()).isEqualTo(Progress.Phase.DONE);
        assertThat(progress.differences()).isPositive();
        assertThat(progress.firstDifferences())
                .extracting(Progress.Difference::kind)
                .contains("MISSING");
    }

    @Test
    void what_cannot_be_read_is_counted_and_stops_its_subject_only() {
        RandomHistory made = RandomHistory.of(22, 60);
        List<IncomingEvent> events = made.history().events();
        String spoilt = events.getLast().subject();
        IncomingEvent first = events.stream()
                .filter(event -> event.subject().equals(spoilt))
                .findFirst()
                .orElseThrow();
        List<IncomingEvent> others =
                events.stream().filter(event -> !event.subject().equals(spoilt)).toList();
        database.take(others);
        others.forEach(this::publish);
        topics.add(KafkaRecords.of(first.service(), 0, offset(first.service(), 0), Map.of(), "{}"));
        topics.add(KafkaRecords.of(
                first.service(), 0, offset(first.service(), 0), KafkaRecords.headers(first), "{\"office\":\"JP-01\"}"));
        events.stream()
                .filter(event -> event.subject().equals(spoilt) && event != first)
                .forEach(this::publish);

        Progress progress = run();

        assertThat(progress.unreadable()).isEqualTo(2);
        assertThat(progress.differences()).isZero();
        assertThat(progress.eventsRead()).isEqualTo(events.size() + 1);
    }

    @Test
    void one_replay_runs_at_a_time() {
        recorded(23);
        CountDownLatch held = new CountDownLatch(1);
        Replays waiting = replays(() -> {
            try {
                held.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return consumer();
        });
        long id = waiting.start("auditor-1", "CENTRAL");

        assertThatThrownBy(() -> replays.start("auditor-2", "CENTRAL"))
                .isInstanceOfSatisfying(RuleViolation.class, violation -> {
                    assertThat(violation.code()).isEqualTo("WRONG_STATE");
                    assertThat(violation.values()).containsEntry("value", id);
                });
        held.countDown();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> waiting.find(id).orElseThrow().isOver());
        Progress next = run();
        assertThat(next.differences()).isZero();
        assertThat(replays.latest()).extracting(Progress::id).containsExactly(next.id(), id);
    }

    @Test
    void a_replay_whose_process_is_gone_does_not_stand_in_the_way() {
        recorded(24);
        database.jdbc()
                .sql("insert into replay (started_at, started_by, office, phase, touched_at)"
                        + " values (now(), 'gone', 'CENTRAL', 'READING', now() - interval '2 minutes')")
                .update();

        assertThat(run().differences()).isZero();
        assertThat(replays.latest().getLast().phase()).isEqualTo(Progress.Phase.FAILED);
    }

    @Test
    void a_broker_that_is_away_ends_the_replay_with_its_cause() {
        Replays cut = replays(() -> {
            throw new IllegalStateException("no broker");
        });
        long id = cut.start("auditor-1", "CENTRAL");

        Progress progress =
                await().atMost(Duration.ofSeconds(60)).until(() -> cut.find(id).orElseThrow(), Progress::isOver);

        assertThat(progress.phase()).isEqualTo(Progress.Phase.FAILED);
        assertThat(progress.failure()).isEqualTo("no broker");
    }

    @Test
    void empty_topics_are_an_empty_history() {
        Progress progress = run();

        assertThat(progress.differences()).isZero();
        assertThat(progress.eventsTotal()).isZero();
        assertThat(replays.find(999)).isEmpty();
    }

    /** What only somebody with more rights than the service can do. */
    private void change(String sql) {
        database.asOwner(sql);
    }
}
