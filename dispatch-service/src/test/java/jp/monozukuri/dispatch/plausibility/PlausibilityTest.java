package jp.monozukuri.dispatch.plausibility;

import static jp.monozukuri.dispatch.Cast.days;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.monozukuri.dispatch.dispatching.event.InstructionDay;
import jp.monozukuri.dispatch.engagement.Engagement;
import jp.monozukuri.dispatch.host.HostType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each limit at the boundary and one past it. DOMAIN.md 2.8, 2.10. */
class PlausibilityTest {

    private static final LocalDate TODAY = LocalDate.parse("2025-06-10");

    private final List<Engagement> elsewhere = new ArrayList<>();
    private final Plausibility plausibility = new Plausibility(Limits.STANDARD, (days, people) -> elsewhere);

    @Test
    void a_request_two_weeks_ahead_is_usual_and_a_day_later_is_doubted() {
        assertThat(request("2025-06-24", 100L)).isEmpty();
        assertThat(request("2025-06-23", 100L)).containsExactly("SHORT_LEAD_TIME plannedDates=2025-06-23 (14)");
    }

    @Test
    void a_request_for_more_learners_than_usual_is_doubted() {
        assertThat(request("2025-06-24", null)).isEmpty();
        assertThat(request("2025-06-24", 101L)).containsExactly("TOO_MANY_LEARNERS learners=101 (100)");
    }

    @ParameterizedTest
    @CsvSource({"SME_OR_INDUSTRY, 20", "TECHNICAL_SCHOOL, 10", "SAPOSTE, 10", "ELEM_JHS, 10", "PUBLIC_VENUE, 10"})
    void sessions_over_the_cap_of_the_kind_of_host_are_doubted_in_the_plan_and_in_the_report(HostType host, int cap) {
        assertThat(plan(host, run("2025-06-11", cap))).isEmpty();
        assertThat(plan(host, run("2025-06-11", cap + 1)))
                .containsExactly("TOO_MANY_SESSIONS plannedDates=" + (cap + 1) + " (" + cap + ")");
        assertThat(reported(host, "2025-05-10", run("2025-05-10", cap))).isEmpty();
        assertThat(reported(host, "2025-05-10", run("2025-05-10", cap + 1)))
                .containsExactly("TOO_MANY_SESSIONS days=" + (cap + 1) + " (" + cap + ")");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-12, ",
        "2026-12-13, 2026-12-13",
        "2023-12-08, ",
        "2023-12-07, 2023-12-07",
        "9999-12-31, 9999-12-31"
    })
    void a_planned_day_far_from_today_is_doubted(String day, @Nullable String doubted) {
        String[] expected = doubted == null ? new String[0] : new String[] {doubted + " (550)"};
        assertThat(plan(HostType.SAPOSTE, days(day)))
                .containsExactly(prefixed("FAR_PLANNED_DATE plannedDates=", expected));
        assertThat(texts(plausibility.ofMove("JP-31", LocalDate.parse(day), TODAY)))
                .containsExactly(prefixed("FAR_PLANNED_DATE to=", expected));
    }

    @ParameterizedTest
    @CsvSource({"1, ", "6, ", "0.5, 0.5", "0, 0", "6.000001, 6.000001", "1000000000, 1000000000", ","})
    void hours_outside_of_what_is_usual_are_doubted(@Nullable String hours, @Nullable String doubted) {
        String[] expected = doubted == null ? new String[0] : new String[] {doubted + " (1–6)"};
        assertThat(texts(report(
                        HostType.SAPOSTE,
                        "2025-06-09",
                        List.of(day("2025-06-08", 5, "3"), day("2025-06-09", 5, hours)))))
                .containsExactly(prefixed("UNUSUAL_HOURS days.1.hours=", expected));
    }

    @ParameterizedTest
    @CsvSource({"SME_OR_INDUSTRY, 100", "TECHNICAL_SCHOOL, 100", "SAPOSTE, 100", "ELEM_JHS, 500", "PUBLIC_VENUE, 500"})
    void learners_over_what_is_usual_are_doubted_once_for_the_fullest_day(HostType host, long most) {
        assertThat(report(host, "2025-06-09", List.of(day("2025-06-09", most, null))))
                .isEmpty();
        assertThat(texts(report(
                        host,
                        "2025-06-09",
                        List.of(
                                day("2025-06-07", most + 1, null),
                                day("2025-06-08", most + 9, null),
                                day("2025-06-09", most + 2, null)))))
                .containsExactly("TOO_MANY_LEARNERS days.1.learners=" + (most + 9) + " (" + most + ")");
    }

    @Test
    void a_session_far_from_any_planned_day_is_doubted() {
        assertThat(reported(HostType.SAPOSTE, "2025-04-10", run("2025-06-09", 1)))
                .isEmpty();
        assertThat(reported(HostType.SAPOSTE, "2025-04-09", run("2025-06-09", 1)))
                .containsExactly("FAR_FROM_PLAN days.0.date=2025-06-09 (60)");
    }

    @Test
    void a_session_reported_long_after_it_is_doubted() {
        assertThat(reported(HostType.SAPOSTE, "2025-03-12", run("2025-03-12", 1)))
                .isEmpty();
        assertThat(reported(HostType.SAPOSTE, "2025-03-11", run("2025-03-11", 1)))
                .containsExactly("LATE_REPORT days.0.date=2025-03-11 (90)");
    }

    @Test
    void a_cluster_just_before_the_end_of_the_fiscal_year_is_doubted() {
        LocalDate later = LocalDate.parse("2025-04-02");
        assertThat(texts(plausibility.ofReport(
                        "JP-31", HostType.SAPOSTE, "TT-1", days("2025-03-26"), dated(run("2025-03-22", 6)), later)))
                .isEmpty();
        assertThat(texts(plausibility.ofReport(
                        "JP-31", HostType.SAPOSTE, "TT-1", days("2025-03-26"), dated(run("2025-03-28", 5)), later)))
                .containsExactly("YEAR_END_CLUSTER days=4 (3)");
    }

    @Test
    void a_person_in_another_dispatch_on_the_same_day_is_doubted_in_the_plan_and_in_the_report() {
        elsewhere.add(new Engagement("TT-2", "T1", LocalDate.parse("2025-06-09"), false, true));
        elsewhere.add(new Engagement("TT-2", "T2", LocalDate.parse("2025-06-08"), false, true));
        elsewhere.add(new Engagement("TT-1", "T1", LocalDate.parse("2025-06-08"), false, false));

        assertThat(plan(HostType.SAPOSTE, days("2025-06-08", "2025-06-09")))
                .containsExactly("PERSON_IN_TWO_PLACES people=T1 2025-06-09 (1)");
        assertThat(reported(HostType.SAPOSTE, "2025-06-09", days("2025-06-08", "2025-06-09")))
                .containsExactly("PERSON_IN_TWO_PLACES days.1.people=T1 2025-06-09 (1)");
    }

    @Test
    void a_report_of_ten_thousand_days_is_doubted_in_a_few_lines() {
        List<LocalDate> days = run("1998-01-01", 10_000);

        assertThat(reported(HostType.SAPOSTE, "2025-06-09", days))
                .containsExactly(
                        "TOO_MANY_SESSIONS days=10000 (10)",
                        "FAR_FROM_PLAN days.0.date=1998-01-01 (60)",
                        "LATE_REPORT days.0.date=1998-01-01 (90)",
                        "YEAR_END_CLUSTER days=196 (3)");
    }

    @Test
    void an_office_has_its_own_limits_from_a_fiscal_year_on() {
        PlausibilityPolicy policy = Limits.of(Map.of(
                "dispatch.plausibility.offices.JP-31.2025.version", "JP-31-R7",
                "dispatch.plausibility.offices.JP-31.2025.lead-days", "30",
                "dispatch.plausibility.standard.lead-days", "7"));

        assertThat(policy.of("JP-31", LocalDate.parse("2025-03-31")).leadDays()).isEqualTo(7);
        assertThat(policy.of("JP-31", LocalDate.parse("2025-04-01")).leadDays()).isEqualTo(30);
        assertThat(policy.of("JP-31", LocalDate.parse("2026-04-01")).version()).isEqualTo("JP-31-R7");
        assertThat(policy.of("JP-31", LocalDate.parse("2026-04-01")).sessionsElsewhere())
                .isEqualTo(10);
        assertThat(policy.of("JP-32", LocalDate.parse("2026-04-01")).leadDays()).isEqualTo(7);
        assertThat(policy.of("JP-32", LocalDate.parse("2026-04-01")).version()).isEqualTo("R7-1");
    }

    private List<String> request(String first, @Nullable Long learners) {
        return texts(
                plausibility.ofRequest("JP-31", HostType.SAPOSTE, TODAY, days("2025-07-10", first), learners, TODAY));
    }

    private List<String> plan(HostType host, List<LocalDate> planned) {
        return texts(plausibility.ofPlan("JP-31", host, "TT-1", List.of("T1"), planned, TODAY));
    }

    private List<String> reported(HostType host, String planned, List<LocalDate> held) {
        return texts(report(host, planned, dated(held)));
    }

    private List<Doubt> report(HostType host, String planned, List<InstructionDay> held) {
        return plausibility.ofReport("JP-31", host, "TT-1", days(planned), held, TODAY);
    }

    private static List<InstructionDay> dated(List<LocalDate> dates) {
        return dates.stream().map(date -> day(date.toString(), 5, null)).toList();
    }

    private static InstructionDay day(String date, long learners, @Nullable String hours) {
        return new InstructionDay(LocalDate.parse(date), "IN_PERSON", List.of("T1"), learners, hours);
    }

    private static List<LocalDate> run(String first, int count) {
        return IntStream.range(0, count)
                .mapToObj(LocalDate.parse(first)::plusDays)
                .toList();
    }

    private static String[] prefixed(String prefix, String... texts) {
        return Stream.of(texts).map(prefix::concat).toArray(String[]::new);
    }

    private static List<String> texts(List<Doubt> doubts) {
        return doubts.stream()
                .map(doubt -> "%s %s=%s (%s)".formatted(doubt.code(), doubt.field(), doubt.value(), doubt.usual()))
                .toList();
    }
}
