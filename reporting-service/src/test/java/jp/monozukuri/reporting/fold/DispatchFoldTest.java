package jp.monozukuri.reporting.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import jp.monozukuri.reporting.History;
import jp.monozukuri.reporting.policy.CountingPolicies;
import jp.monozukuri.reporting.policy.CountingUnit;
import jp.monozukuri.reporting.policy.HeadlineRows;
import jp.monozukuri.reporting.policy.MixedEntry;
import jp.monozukuri.reporting.policy.SurveyYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DispatchFoldTest {

    private History history = new History();

    private List<String> tell(String type, String json) {
        return history.tell("dispatch", "dispatch/HK-1", type, json);
    }

    private List<String> confirm(String host, String people, String dates) {
        StringBuilder list = new StringBuilder();
        for (String person : people.split(" ")) {
            list.append(list.isEmpty() ? "" : ",")
                    .append("{'personId':'%s','kind':'%s'}"
                            .formatted(person, person.startsWith("X") ? "EXPERT" : "MEISTER"));
        }
        return tell(
                "DispatchConfirmed",
                "{'dispatchId':'HK-1','office':'JP-01','hostType':'%s','trade':'TATAMI','people':[%s],'plannedDates':['%s']}"
                        .formatted(host, list, dates.replace(" ", "','")));
    }

    private List<String> days(String type, int version, String... days) {
        List<String> entries = new ArrayList<>();
        for (String day : days) {
            String[] parts = day.split(" ");
            entries.add("{'date':'%s','mode':'%s','people':['%s'],'learners':%s}"
                    .formatted(parts[0], parts[1], parts[2].replace("+", "','"), parts[3]));
        }
        return tell(
                type,
                "{'dispatchId':'HK-1','office':'JP-01','version':%d,'days':[%s]}"
                        .formatted(version, String.join(",", entries)));
    }

    private List<String> report(String... days) {
        return days("DispatchCompleted", 1, days);
    }

    @Test
    void a_confirmed_dispatch_is_open_in_each_year_with_a_planned_day() {
        assertThat(confirm("SME_OR_INDUSTRY", "M-1 X-1", "2026-03-31 2026-04-01"))
                .containsExactly(
                        "+ JP-01 2025 PIPE OPEN 2026-04-01 1",
                        "+ JP-01 2025 PIPE AWAITING_REPORT 2026-04-02 1",
                        "+ JP-01 2025 PIPE PLANNED_MEISTER M-1 2026-03-31 1",
                        "+ JP-01 2025 PIPE PLANNED_MEISTER M-1 2026-04-01 1",
                        "+ JP-01 2026 PIPE OPEN 2026-04-01 1",
                        "+ JP-01 2026 PIPE AWAITING_REPORT 2026-04-02 1",
                        "+ JP-01 2026 PIPE PLANNED_MEISTER M-1 2026-03-31 1",
                        "+ JP-01 2026 PIPE PLANNED_MEISTER M-1 2026-04-01 1");
    }

    /** DOMAIN.md 2.1, 2.4, 2.6. */
    @Test
    void a_reported_day_counts_meisters_experts_and_learners_in_their_rows() {
        confirm("SME_OR_INDUSTRY", "M-1 M-2 X-1", "2025-06-01");

        assertThat(report("2025-06-01 ONLINE M-1+M-2+X-1 20"))
                .containsExactly(
                        "- JP-01 2025 PIPE OPEN 2025-06-01 -1",
                        "- JP-01 2025 PIPE AWAITING_REPORT 2025-06-02 -1",
                        "- JP-01 2025 PIPE PLANNED_MEISTER M-1 2025-06-01 -1",
                        "- JP-01 2025 PIPE PLANNED_MEISTER M-2 2025-06-01 -1",
                        "+ JP-01 2025 ACT.EXPERT PERSON_DAYS X-1 2025-06-01 1",
                        "+ JP-01 2025 ACT.EXPERT ONLINE_DAYS X-1 2025-06-01 1",
                        "+ JP-01 2025 ACT.EXPERT DISPATCHES 1",
                        "+ JP-01 2025 ACT.SME PERSON_DAYS M-1 2025-06-01 1",
                        "+ JP-01 2025 ACT.SME PERSON_DAYS M-2 2025-06-01 1",
                        "+ JP-01 2025 ACT.SME ONLINE_DAYS M-1 2025-06-01 1",
                        "+ JP-01 2025 ACT.SME ONLINE_DAYS M-2 2025-06-01 1",
                        "+ JP-01 2025 ACT.SME LEARNER_DAYS 2025-06-01 20",
                        "+ JP-01 2025 ACT.SME DISPATCHES 1",
                        "+ JP-01 2025 PIPE COMPLETED 2025-06-01 1");
    }

    @Test
    void learners_of_a_day_without_a_meister_count_in_the_row_of_experts() {
        confirm("SAPOSTE", "M-1 X-1", "2025-06-01");

        assertThat(report("2025-06-01 IN_PERSON M-1 3", "2025-06-02 IN_PERSON X-1 4"))
                .filteredOn(line -> line.startsWith("+ ") && line.contains("ACT."))
                .containsExactly(
                        "+ JP-01 2025 ACT.EXPERT PERSON_DAYS X-1 2025-06-02 1",
                        "+ JP-01 2025 ACT.EXPERT LEARNER_DAYS 2025-06-02 4",
                        "+ JP-01 2025 ACT.EXPERT DISPATCHES 1",
                        "+ JP-01 2025 ACT.SAPOSTE PERSON_DAYS M-1 2025-06-01 1",
                        "+ JP-01 2025 ACT.SAPOSTE LEARNER_DAYS 2025-06-01 3",
                        "+ JP-01 2025 ACT.SAPOSTE DISPATCHES 1");
    }

    /** DOMAIN.md 2.4. */
    @Test
    void a_person_twice_in_an_entry_is_there_once() {
        confirm("ELEM_JHS", "M-1", "2025-06-01");

        assertThat(report("2025-06-01 IN_PERSON M-1+M-1 0"))
                .filteredOn(line -> line.contains("ACT."))
                .containsExactly(
                        "+ JP-01 2025 ACT.SCHOOL_APPEAL PERSON_DAYS M-1 2025-06-01 1",
                        "+ JP-01 2025 ACT.SCHOOL_APPEAL DISPATCHES 1");
    }

    /** DOMAIN.md 2.5. */
    @Test
    void a_report_over_the_end_of_march_counts_each_day_in_its_year() {
        confirm("PUBLIC_VENUE", "M-1", "2025-03-31");

        assertThat(report("2025-03-31 IN_PERSON M-1 5", "2025-04-01 IN_PERSON M-1 6"))
                .filteredOn(line -> line.contains("ACT."))
                .containsExactly(
                        "+ JP-01 2024 ACT.PUBLIC_VENUE PERSON_DAYS M-1 2025-03-31 1",
                        "+ JP-01 2024 ACT.PUBLIC_VENUE LEARNER_DAYS 2025-03-31 5",
                        "+ JP-01 2024 ACT.PUBLIC_VENUE DISPATCHES 1",
                        "+ JP-01 2025 ACT.PUBLIC_VENUE PERSON_DAYS M-1 2025-04-01 1",
                        "+ JP-01 2025 ACT.PUBLIC_VENUE LEARNER_DAYS 2025-04-01 6",
                        "+ JP-01 2025 ACT.PUBLIC_VENUE DISPATCHES 1");
    }

    /** DOMAIN.md 7.1. */
    @Test
    void a_correction_reverses_what_is_gone_and_adds_what_is_new() {
        confirm("TECHNICAL_SCHOOL", "M-1 M-2", "2025-06-01");
        report("2025-06-01 IN_PERSON M-1+M-2 10");

        assertThat(days("DispatchReportCorrected", 2, "2025-06-01 IN_PERSON M-1 12"))
                .containsExactly(
                        "- JP-01 2025 ACT.TECH_SCHOOL PERSON_DAYS M-2 2025-06-01 -1",
                        "- JP-01 2025 ACT.TECH_SCHOOL LEARNER_DAYS 2025-06-01 -10",
                        "+ JP-01 2025 ACT.TECH_SCHOOL LEARNER_DAYS 2025-06-01 12");
    }

    @Test
    void a_correction_that_changes_nothing_gives_no_line() {
        confirm("TECHNICAL_SCHOOL", "M-1", "2025-06-01");
        report("2025-06-01 IN_PERSON M-1 10");

        assertThat(days("DispatchReportCorrected", 2, "2025-06-01 IN_PERSON M-1 10"))
                .isEmpty();
    }

    @Test
    void a_void_reverses_the_report_and_its_surveys_and_opens_the_dispatch_again() {
        confirm("SME_OR_INDUSTRY", "M-1", "2025-06-01");
        report("2025-06-03 IN_PERSON M-1 0");
        host("true", "false");

        assertThat(tell("DispatchReportVoided", "{'dispatchId':'HK-1','office':'JP-01','version':2}"))
                .containsExactly(
                        "- JP-01 2025 ACT.SME PERSON_DAYS M-1 2025-06-03 -1",
                        "- JP-01 2025 ACT.SME DISPATCHES -1",
                        "- JP-01 2025 OUT.A ANSWERS 2025-06-03 -1",
                        "- JP-01 2025 OUT.A POSITIVE 2025-06-03 -1",
                        "- JP-01 2025 OUT.U ANSWERS 2025-06-03 -1",
                        "- JP-01 2025 PIPE COMPLETED 2025-06-01 -1",
                        "+ JP-01 2025 PIPE OPEN 2025-06-01 1",
                        "+ JP-01 2025 PIPE AWAITING_REPORT 2025-06-02 1",
                        "+ JP-01 2025 PIPE PLANNED_MEISTER M-1 2025-06-01 1");
        assertThat(days("DispatchCompleted", 3, "2025-06-03 IN_PERSON M-1 0"))
                .as("the surveys of the void report stay dropped")
                .noneMatch(line -> line.contains("OUT."));
    }

    @Test
    void a_rescheduled_session_moves_what_is_planned_also_into_another_year() {
        confirm("SAPOSTE", "M-1", "2026-03-30");

        assertThat(tell(
                        "SessionRescheduled",
                        "{'dispatchId':'HK-1','office':'JP-01','from':'2026-03-30','to':'2026-04-02'}"))
                .containsExactly(
                        "- JP-01 2025 PIPE OPEN 2026-03-30 -1",
                        "- JP-01 2025 PIPE AWAITING_REPORT 2026-03-31 -1",
                        "- JP-01 2025 PIPE PLANNED_MEISTER M-1 2026-03-30 -1",
                        "+ JP-01 2026 PIPE OPEN 2026-04-02 1",
                        "+ JP-01 2026 PIPE AWAITING_REPORT 2026-04-03 1",
                        "+ JP-01 2026 PIPE PLANNED_MEISTER M-1 2026-04-02 1");
    }

    @Test
    void a_cancelled_dispatch_stays_in_the_pipe() {
        confirm("SAPOSTE", "M-1", "2025-06-01");

        assertThat(tell("DispatchCancelled", "{'dispatchId':'HK-1','office':'JP-01'}"))
                .containsExactly(
                        "- JP-01 2025 PIPE OPEN 2025-06-01 -1",
                        "- JP-01 2025 PIPE AWAITING_REPORT 2025-06-02 -1",
                        "- JP-01 2025 PIPE PLANNED_MEISTER M-1 2025-06-01 -1",
                        "+ JP-01 2025 PIPE CANCELLED 2025-06-01 1");
    }

    private List<String> host(String satisfied, String trigger) {
        return tell(
                "HostSurveyed",
                "{'dispatchId':'HK-1','office':'JP-01','satisfied':%s,'becameTrigger':%s}"
                        .formatted(satisfied, trigger));
    }

    private List<String> learners(int understood, int not, int blank) {
        return tell(
                "LearnersSurveyed",
                "{'dispatchId':'HK-1','office':'JP-01','understood':%d,'notUnderstood':%d,'blank':%d}"
                        .formatted(understood, not, blank));
    }

    /** DOMAIN.md 5. */
    @ParameterizedTest
    @CsvSource({
        "SME_OR_INDUSTRY, OUT.A|OUT.U",
        "TECHNICAL_SCHOOL, OUT.A",
        "ELEM_JHS, OUT.E",
        "SAPOSTE, ''",
        "PUBLIC_VENUE, ''"
    })
    void each_host_answers_for_its_own_rows(String hostType, String rows) {
        confirm(hostType, "M-1", "2025-06-01");
        report("2025-06-01 IN_PERSON M-1 10");

        assertThat(host("true", "true"))
                .extracting(line -> line.replaceAll(".*(OUT\\.\\w).*", "$1"))
                .hasSize(rows.isEmpty() ? 0 : rows.split("\\|").length * 2)
                .allMatch(row -> rows.contains(row));
    }

    /** DOMAIN.md 5. */
    @Test
    void a_blank_answer_is_no_valid_answer() {
        confirm("SME_OR_INDUSTRY", "M-1", "2025-06-01");
        report("2025-06-01 IN_PERSON M-1 10");

        assertThat(host("null", "false")).containsExactly("+ JP-01 2025 OUT.U ANSWERS 2025-06-01 1");
        assertThat(learners(5, 2, 3))
                .containsExactly("+ JP-01 2025 OUT.I ANSWERS 2025-06-01 7", "+ JP-01 2025 OUT.I POSITIVE 2025-06-01 5");
    }

    /** DOMAIN.md 5. */
    @Test
    void surveys_of_a_dispatch_without_a_meister_do_not_count_until_a_correction_brings_one() {
        confirm("SME_OR_INDUSTRY", "M-1 X-1", "2025-06-01");
        report("2025-06-01 IN_PERSON X-1 10");

        assertThat(host("true", "null")).isEmpty();
        assertThat(days("DispatchReportCorrected", 2, "2025-06-01 IN_PERSON M-1 10"))
                .contains("+ JP-01 2025 OUT.A ANSWERS 2025-06-01 1", "+ JP-01 2025 OUT.A POSITIVE 2025-06-01 1");
    }

    /** DOMAIN.md 5. */
    @Test
    void surveys_move_with_the_last_session_into_its_year() {
        confirm("ELEM_JHS", "M-1", "2025-03-30");
        report("2025-03-30 IN_PERSON M-1 10");
        host("true", "null");

        assertThat(days("DispatchReportCorrected", 2, "2025-03-30 IN_PERSON M-1 10", "2025-04-01 IN_PERSON M-1 0"))
                .filteredOn(line -> line.contains("OUT."))
                .containsExactly(
                        "- JP-01 2024 OUT.E ANSWERS 2025-03-30 -1",
                        "- JP-01 2024 OUT.E POSITIVE 2025-03-30 -1",
                        "+ JP-01 2025 OUT.E ANSWERS 2025-04-01 1",
                        "+ JP-01 2025 OUT.E POSITIVE 2025-04-01 1");
    }

    /** DOMAIN.md 2.4, 2.6. */
    @Test
    void another_policy_is_another_count_and_nothing_else_changes() {
        history = new History(new CountingPolicies(
                CountingUnit.MEISTER_DAYS,
                HeadlineRows.FIVE_CATEGORIES,
                MixedEntry.LEARNERS_WITH_HOST,
                SurveyYear.FIRST_SESSION,
                2,
                false));
        confirm("ELEM_JHS", "M-1 X-1", "2025-03-30");
        List<String> reported = report("2025-03-30 IN_PERSON X-1 10", "2025-04-01 ONLINE M-1 5");

        assertThat(reported)
                .contains(
                        "+ JP-01 2024 ACT.SCHOOL_APPEAL LEARNER_DAYS 2025-03-30 10",
                        "+ JP-01 2025 ACT.SCHOOL_APPEAL PERSON_DAYS M-1 2025-04-01 2");
        assertThat(host("true", "null")).contains("+ JP-01 2024 OUT.E ANSWERS 2025-04-01 1");
        tell("DispatchReportVoided", "{'dispatchId':'HK-1','office':'JP-01','version':2}");
        assertThat(days("DispatchCompleted", 3, "2025-03-30 IN_PERSON M-1 0"))
                .contains("+ JP-01 2024 OUT.E ANSWERS 2025-03-30 1");
    }

    @Test
    void an_event_of_an_unknown_dispatch_cannot_be_counted() {
        assertThatThrownBy(() -> report("2025-06-01 IN_PERSON M-1 1")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void an_event_of_another_kind_cannot_follow() {
        confirm("SAPOSTE", "M-1", "2025-06-01");

        assertThatThrownBy(() -> history.tell(
                        "dispatch", "dispatch/HK-1", "RequestDeclined", "{'requestId':'RQ-1','office':'JP-01'}"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Dispatch");
    }
}
