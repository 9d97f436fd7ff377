package jp.monozukuri.reporting.communication.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.monozukuri.reporting.History;
import jp.monozukuri.reporting.ledger.LedgerDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WaitingListTest {

    @SuppressWarnings("NullAway") // set before all tests
    private static LedgerDatabase database;

    @SuppressWarnings("NullAway") // set before all tests
    private static WaitingList list;

    private static final Waiting TO_CHECK =
            new Waiting("C-1", "EMAIL", "T-1", 3, 1, "CHECK", List.of("p1"), null, null);
    private static final Waiting TO_CHECK_AGAIN =
            new Waiting("C-2", "FAX", "T-2", 9, 2, "CHECK", List.of("p1", "p2"), null, null);
    private static final Waiting TO_RELEASE =
            new Waiting("C-3", "EMAIL", "T-1", 3, 1, "RELEASE", List.of(), "p1", "p2");
    private static final Waiting TO_CONFIRM =
            new Waiting("送付-4", "EMAIL", "T-1", 3, 1, "CONFIRMATION", List.of(), "p3", "p2");

    @BeforeAll
    static void open() {
        database = new LedgerDatabase();
        list = new WaitingList(database.jdbc());
        History history = new History();
        for (String id : List.of("C-1", "C-2", "C-3", "送付-4", "C-5", "C-6", "C-7")) {
            tell(
                    history,
                    "JP-31",
                    id,
                    "Prepared",
                    "'preparedBy':'p1','version':1,'channel':'EMAIL','template':'T-1','recipients':3");
        }
        tell(
                history,
                "JP-32",
                "C-1",
                "Prepared",
                "'preparedBy':'p1','version':1,'channel':'POST','template':'T-1','recipients':1");
        for (String id : List.of("C-2", "C-3", "送付-4", "C-5", "C-7")) {
            tell(history, "JP-31", id, "Checked", "'checkedBy':'p2','version':1");
        }
        history.tell(
                "reporting",
                "communication/JP-31/C-2",
                "CheckVoided",
                "{'communicationId':'C-2','office':'JP-31','version':1,'checkedBy':'p2'}");
        tell(
                history,
                "JP-31",
                "C-2",
                "Changed",
                "'changedBy':'p2','version':2,'channel':'FAX','template':'T-2','recipients':9");
        for (String id : List.of("送付-4", "C-5")) {
            tell(history, "JP-31", id, "Released", "'releasedBy':'p3','version':1,'on':'2025-04-01'");
        }
        tell(history, "JP-31", "C-5", "Confirmed", "'confirmedBy':'p3','on':'2025-04-02'");
        for (String id : List.of("C-6", "C-7")) {
            tell(history, "JP-31", id, "Discarded", "'discardedBy':'p3','version':1");
        }
        database.take(history.events());
        database.take(history.events());
        assertThat(history.entries()).isEmpty();
    }

    private static void tell(History history, String office, String id, String type, String more) {
        history.tell(
                "reporting",
                "communication/" + office + "/" + id,
                "Communication" + type,
                "{'communicationId':'%s','office':'%s',%s}".formatted(id, office, more));
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void shows_what_waits_in_an_office_and_nothing_that_is_closed_or_discarded() {
        assertThat(list.of("JP-31", null, null, "", 10))
                .containsExactlyInAnyOrder(TO_CHECK, TO_CHECK_AGAIN, TO_RELEASE, TO_CONFIRM);
        assertThat(list.of("JP-32", null, null, "", 10))
                .containsExactly(new Waiting("C-1", "POST", "T-1", 1, 1, "CHECK", List.of("p1"), null, null));
        assertThat(list.of("JP-33", null, null, "", 10)).isEmpty();
    }

    @Test
    void shows_one_step() {
        assertThat(list.of("JP-31", "CHECK", null, "", 10)).containsExactlyInAnyOrder(TO_CHECK, TO_CHECK_AGAIN);
        assertThat(list.of("JP-31", "RELEASE", null, "", 10)).containsExactly(TO_RELEASE);
        assertThat(list.of("JP-31", "CONFIRMATION", null, "", 10)).containsExactly(TO_CONFIRM);
    }

    @Test
    void shows_a_person_what_he_or_she_can_check_or_is_expected_to_do() {
        assertThat(list.of("JP-31", null, "p1", "", 10)).containsExactly(TO_RELEASE);
        assertThat(list.of("JP-31", null, "p2", "", 10)).containsExactly(TO_CHECK);
        assertThat(list.of("JP-31", null, "p3", "", 10))
                .containsExactlyInAnyOrder(TO_CHECK, TO_CHECK_AGAIN, TO_CONFIRM);
    }

    @Test
    void goes_on_after_a_page() {
        List<Waiting> first = list.of("JP-31", null, null, "", 2);
        List<Waiting> rest = list.of("JP-31", null, null, first.getLast().communicationId(), 10);

        assertThat(first).hasSize(2);
        assertThat(rest).hasSize(2).doesNotContainAnyElementsOf(first);
    }
}
