package jp.monozukuri.reporting.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import jp.monozukuri.reporting.History;
import jp.monozukuri.reporting.ledger.LedgerLines.MonthSum;
import jp.monozukuri.reporting.ledger.LedgerLines.SubjectSum;
import jp.monozukuri.reporting.policy.CountingPolicies;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LedgerLinesTest {

    private static final Instant END = Instant.parse("2026-01-01T00:00:00Z");

    @SuppressWarnings("NullAway") // set before all tests
    private static LedgerDatabase database;

    @SuppressWarnings("NullAway") // set before all tests
    private static LedgerLines ledger;

    @BeforeAll
    static void open() {
        database = new LedgerDatabase();
        ledger = new LedgerLines(database.jdbc(), CountingPolicies.programme());
        History history = new History();
        for (String dispatch : List.of(
                "HK-1 JP-01 SAPOSTE 2025-05-01", "HK-2 JP-01 ELEM_JHS 2025-06-01", "HK-3 JP-31 SAPOSTE 2025-06-01")) {
            String[] parts = dispatch.split(" ");
            history.at(parts[3] + "T09:00:00+09:00")
                    .tell(
                            "dispatch",
                            "dispatch/" + parts[0],
                            "DispatchConfirmed",
                            "{'dispatchId':'%s','office':'%s','hostType':'%s','trade':'T','people':[{'personId':'M-1','kind':'MEISTER'},{'personId':'M-2','kind':'MEISTER'}],'plannedDates':['%s']}"
                                    .formatted((Object[]) parts));
            history.at(parts[3] + "T18:00:00+09:00")
                    .tell("dispatch", "dispatch/" + parts[0], "DispatchCompleted", days(parts, 1, "'M-1','M-2'"));
        }
        history.at("2025-07-01T18:00:00+09:00")
                .tell(
                        "dispatch",
                        "dispatch/HK-2",
                        "DispatchReportCorrected",
                        days(new String[] {"HK-2", "JP-01", "", "2025-06-02"}, 2, "'M-2'"));
        history.at("2025-07-02T18:00:00+09:00")
                .tell(
                        "reporting",
                        "plan/JP-01/2025",
                        "PlanSet",
                        "{'office':'JP-01','fiscalYear':2025,'targets':{'ACT.HEADLINE':9,'COMP.GORIN.LEADERS':3}}");
        database.take(history.events());
    }

    private static String days(String[] parts, int version, String people) {
        return "{'dispatchId':'%s','office':'%s','version':%d,'days':[{'date':'%s','mode':'IN_PERSON','people':[%s],'learners':5}]}"
                .formatted(parts[0], parts[1], version, parts[3], people);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    private static LedgerQuestion ask(String office, String row, @Nullable String measure) {
        return new LedgerQuestion(office, 2025, row, measure, null, END);
    }

    @Test
    void the_lines_behind_a_figure_add_up_to_it_and_name_their_events() {
        List<LineRow> lines = ledger.lines(ask("JP-01", "ACT.HEADLINE", "PERSON_DAYS"), null, 100);

        assertThat(lines.stream().mapToLong(LineRow::amount).sum()).isEqualTo(3);
        assertThat(lines)
                .extracting(line -> line.subject() + " " + line.sequence() + " " + line.item() + " "
                        + line.activityDate() + " " + line.sign() + " " + line.amount() + " " + line.recordedAt())
                .containsExactly(
                        "dispatch/HK-1 1 M-1 2025-05-01 1 1 2025-05-01T09:00:00Z",
                        "dispatch/HK-1 1 M-2 2025-05-01 1 1 2025-05-01T09:00:00Z",
                        "dispatch/HK-2 1 M-1 2025-06-01 1 1 2025-06-01T09:00:00Z",
                        "dispatch/HK-2 1 M-2 2025-06-01 1 1 2025-06-01T09:00:00Z",
                        "dispatch/HK-2 2 M-1 2025-06-01 -1 -1 2025-07-01T09:00:00Z",
                        "dispatch/HK-2 2 M-2 2025-06-01 -1 -1 2025-07-01T09:00:00Z",
                        "dispatch/HK-2 2 M-2 2025-06-02 1 1 2025-07-01T09:00:00Z");
    }

    @Test
    void pages_follow_each_other_without_gap_or_repeat() {
        LedgerQuestion question = ask("NATIONAL", "ACT.HEADLINE", null);
        List<LineRow> all = ledger.lines(question, null, 1_000);
        List<LineRow> paged = new ArrayList<>();
        LedgerLines.Place after = null;
        for (List<LineRow> page = ledger.lines(question, after, 4);
                !page.isEmpty();
                page = ledger.lines(question, after, 4)) {
            paged.addAll(page);
            after = new LedgerLines.Place(
                    page.getLast().eventId(), page.getLast().line());
        }

        assertThat(paged).isEqualTo(all).hasSizeGreaterThan(10);
    }

    @Test
    void the_stated_target_and_the_targets_of_leaders_stand_behind_their_rows() {
        assertThat(ledger.lines(ask("JP-01", "ACT.HEADLINE", "TARGET"), null, 10))
                .extracting(LineRow::amount)
                .containsExactly(9L);
        assertThat(ledger.lines(ask("JP-01", "COMP.GORIN", null), null, 10))
                .extracting(LineRow::row)
                .containsExactly("COMP.GORIN.LEADERS");
    }

    @Test
    void a_moment_and_a_subject_narrow_the_lines() {
        LedgerQuestion question = new LedgerQuestion(
                "JP-01",
                2025,
                "ACT.SCHOOL_APPEAL",
                "PERSON_DAYS",
                "dispatch/HK-2",
                Instant.parse("2025-06-30T00:00:00Z"));

        assertThat(ledger.lines(question, null, 10)).hasSize(2).allMatch(line -> line.sign() == 1);
    }

    @Test
    void subjects_show_what_they_still_add_and_whether_something_was_taken_back() {
        assertThat(ledger.subjects(ask("JP-01", "ACT.HEADLINE", "PERSON_DAYS"), null, 10))
                .containsExactly(
                        new SubjectSum(
                                "dispatch",
                                "dispatch/HK-1",
                                "ACT.SAPOSTE",
                                LocalDate.parse("2025-05-01"),
                                LocalDate.parse("2025-05-01"),
                                2,
                                0),
                        new SubjectSum(
                                "dispatch",
                                "dispatch/HK-2",
                                "ACT.SCHOOL_APPEAL",
                                LocalDate.parse("2025-06-02"),
                                LocalDate.parse("2025-06-02"),
                                1,
                                2));
        assertThat(ledger.subjects(ask("NATIONAL", "ACT.HEADLINE", "PERSON_DAYS"), "dispatch/HK-2", 10))
                .extracting(SubjectSum::subject)
                .containsExactly("dispatch/HK-3");
    }

    @Test
    void months_follow_the_day_of_the_session() {
        assertThat(ledger.months(ask("NATIONAL", "ACT.HEADLINE", "PERSON_DAYS")))
                .containsExactly(
                        new MonthSum("JP-01", "ACT.SAPOSTE", YearMonth.of(2025, 5), 2),
                        new MonthSum("JP-01", "ACT.SCHOOL_APPEAL", YearMonth.of(2025, 6), 1),
                        new MonthSum("JP-31", "ACT.SAPOSTE", YearMonth.of(2025, 6), 2));
    }
}
