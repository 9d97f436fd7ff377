package jp.monozukuri.reporting.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import jp.monozukuri.platform.inbox.IncomingEvent;
import jp.monozukuri.reporting.History;
import jp.monozukuri.reporting.RandomHistory;
import jp.monozukuri.reporting.ledger.LedgerDatabase;
import jp.monozukuri.reporting.signal.Change;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhenEventsArriveThenLedgerTest {

    private final LedgerDatabase database = new LedgerDatabase();

    @AfterEach
    void close() {
        database.close();
    }

    private static List<IncomingEvent> dispatched() {
        History history = new History().at("2025-06-01T09:00:00+09:00");
        history.tell(
                "dispatch",
                "dispatch/HK-1",
                "DispatchConfirmed",
                "{'dispatchId':'HK-1','office':'JP-01','hostType':'SAPOSTE','trade':'T','people':[{'personId':'M-1','kind':'MEISTER'}],'plannedDates':['2025-06-01']}");
        history.at("2025-06-02T09:00:00.123456+09:00")
                .tell(
                        "dispatch",
                        "dispatch/HK-1",
                        "DispatchCompleted",
                        "{'dispatchId':'HK-1','office':'JP-01','version':1,'days':[{'date':'2025-06-01','mode':'ONLINE','people':['M-1'],'learners':3}]}");
        history.tell(
                "reporting",
                "plan/JP-01/2025",
                "PlanTextWritten",
                "{'office':'JP-01','fiscalYear':2025,'row':'T.DISPATCH','text':'改行\\n\\tと「引用\\\"」とバックスラッシュ\\\\ '}");
        return history.events();
    }

    @Test
    void lines_stand_whole_in_the_table() {
        database.take(dispatched());

        assertThat(database.jdbc().sql("""
                                select service, subject, sequence_number, recorded_at at time zone 'UTC', office, fiscal_year,
                                    row_code, measure, item, activity_date, sign, amount, wording, line
                                from ledger where row_code in ('ACT.SAPOSTE', 'T.DISPATCH')
                                order by service, sequence_number, line
                                """).query().listOfRows())
                .extracting(row -> row.values().toString())
                .containsExactly(
                        "[dispatch, dispatch/HK-1, 1, 2025-06-02 00:00:00.123456, JP-01, 2025, ACT.SAPOSTE, PERSON_DAYS, M-1, 2025-06-01, 1, 1, null, 4]",
                        "[dispatch, dispatch/HK-1, 1, 2025-06-02 00:00:00.123456, JP-01, 2025, ACT.SAPOSTE, ONLINE_DAYS, M-1, 2025-06-01, 1, 1, null, 5]",
                        "[dispatch, dispatch/HK-1, 1, 2025-06-02 00:00:00.123456, JP-01, 2025, ACT.SAPOSTE, LEARNER_DAYS, , 2025-06-01, 1, 3, null, 6]",
                        "[dispatch, dispatch/HK-1, 1, 2025-06-02 00:00:00.123456, JP-01, 2025, ACT.SAPOSTE, DISPATCHES, , null, 1, 1, null, 7]",
                        "[reporting, plan/JP-01/2025, 0, 2025-06-02 00:00:00.123456, JP-01, 2025, T.DISPATCH, PLAN_TEXT, , null, 1, 1, 改行\n\tと「引用\"」とバックスラッシュ\\ , 1]");
    }

    @Test
    void a_repeat_changes_nothing() {
        database.take(dispatched());
        List<String> first = database.lines();

        database.take(dispatched());
        database.take(dispatched().subList(1, 2));

        assertThat(database.lines()).isEqualTo(first);
    }

    @Test
    void a_type_that_is_not_counted_is_passed_over() {
        History history = new History();
        history.tell("meister", "person/M-9", "MeisterHonoured", "{'personId':'M-9'}");

        database.take(history.events());

        assertThat(database.lines()).isEmpty();
    }

    /** It waits among the dead letters until {@code HostCategory} says where it counts, and is then driven in again. */
    @Test
    void a_dispatch_to_a_kind_of_host_that_counts_in_no_row_is_not_taken_in() {
        assertThatThrownBy(
                        () -> new History()
                                .tell(
                                        "dispatch",
                                        "dispatch/HK-2",
                                        "DispatchConfirmed",
                                        "{'dispatchId':'HK-2','office':'JP-01','hostType':'CRAFT_FAIR','trade':'T','people':[],'plannedDates':['2025-06-01']}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("hostType CRAFT_FAIR counts in no row");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 1_000})
    void lines_and_pictures_do_not_depend_on_how_events_are_batched(int size) {
        RandomHistory made = RandomHistory.of(42, 150);
        List<IncomingEvent> events = made.history().events();
        for (int from = 0; from < events.size(); from += size) {
            database.take(events.subList(from, Math.min(from + size, events.size())));
        }

        try (LedgerDatabase other = new LedgerDatabase()) {
            other.take(events);

            assertThat(database.lines()).hasSameSizeAs(made.history().entries()).isEqualTo(other.lines());
            assertThat(pictures(database)).isNotEmpty().isEqualTo(pictures(other));
        }
    }

    private static List<String> pictures(LedgerDatabase database) {
        return database.jdbc()
                .sql("select to_jsonb(p)::text from picture p order by service, subject")
                .query(String.class)
                .list();
    }

    @Test
    void an_event_that_cannot_be_counted_takes_its_batch_back() {
        List<IncomingEvent> events = dispatched();

        assertThatThrownBy(() -> database.take(List.of(events.get(2), events.get(1))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(database.lines()).isEmpty();
    }

    @Test
    void listeners_learn_after_the_commit_which_offices_and_years_changed() {
        List<Set<Change>> heard = new CopyOnWriteArrayList<>();
        database.changes().start();
        Runnable end = database.changes().listen(heard::add);
        await().atMost(Duration.ofSeconds(10))
                .until(() -> database.jdbc()
                        .sql("select count(*) > 0 from pg_stat_activity where query = 'listen ledger'")
                        .query(Boolean.class)
                        .single());

        database.take(dispatched());

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(heard).containsExactly(Set.of(new Change("JP-01", 2025))));
        end.run();
        database.changes().stop();
    }

    @Test
    void the_service_cannot_change_a_line() {
        database.take(dispatched());

        assertThatThrownBy(() ->
                        database.jdbc().sql("update ledger set amount = 2").update())
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> database.jdbc().sql("delete from ledger").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }
}
