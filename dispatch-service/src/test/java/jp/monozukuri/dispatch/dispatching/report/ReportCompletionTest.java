package jp.monozukuri.dispatch.dispatching.report;

import static jp.monozukuri.dispatch.dispatching.Dispatches.CANCELLED;
import static jp.monozukuri.dispatch.dispatching.Dispatches.CONFIRMED;
import static jp.monozukuri.dispatch.dispatching.Dispatches.REPORTED;
import static jp.monozukuri.dispatch.dispatching.Dispatches.VOIDED;
import static jp.monozukuri.dispatch.dispatching.Dispatches.day;
import static jp.monozukuri.dispatch.dispatching.Dispatches.recorded;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import jp.monozukuri.dispatch.Cast;
import jp.monozukuri.dispatch.Stage;
import jp.monozukuri.dispatch.dispatching.Dispatch;
import jp.monozukuri.dispatch.dispatching.Dispatches;
import jp.monozukuri.dispatch.dispatching.event.DispatchCompleted;
import jp.monozukuri.dispatch.dispatching.event.InstructionDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportCompletionTest {

    /** Late enough for every day of the tests. */
    private static final String LATER = "2025-08-01T10:00:00+09:00";

    @Test
    void records_all_days_as_version_1() {
        Stage.of(Dispatch.class)
                .given(CONFIRMED)
                .at(LATER)
                .when(report(
                        day("2025-06-20", "T1", "T3", "X1"),
                        new SessionDay(LocalDate.parse("2025-06-27"), SessionMode.ONLINE, List.of("T1"), 0, null)))
                .records(completed(
                        1,
                        recorded("2025-06-20", "T1", "T3", "X1"),
                        new InstructionDay(LocalDate.parse("2025-06-27"), "ONLINE", List.of("T1"), 0, null)));
    }

    /** DOMAIN.md 2.4. */
    @Test
    void records_a_person_twice_in_an_entry_once_and_days_that_were_not_planned() {
        Stage.of(Dispatch.class)
                .given(CONFIRMED)
                .at(LATER)
                .when(report(day("2025-06-21", "T3", "T1", "T3")))
                .records(completed(1, recorded("2025-06-21", "T3", "T1")));
    }

    @Test
    void goes_on_with_the_version_after_a_voided_report() {
        Stage.of(Dispatch.class)
                .given(CONFIRMED, REPORTED, VOIDED)
                .at(LATER)
                .when(report(day("2025-06-20", "T1")))
                .records(completed(3, recorded("2025-06-20", "T1")));
    }

    @ParameterizedTest
    @CsvSource({"2.5, 2.5", "2.50, 2.5", "3, 3", "0, 0", "100, 100", "0.333333, 0.333333", "1E+1, 10"})
    void records_hours_as_a_plain_decimal_number(String hours, String recorded) {
        Stage.of(Dispatch.class)
                .given(CONFIRMED)
                .at(LATER)
                .when(report(hours(hours)))
                .records(completed(
                        1, new InstructionDay(LocalDate.parse("2025-06-20"), "IN_PERSON", List.of("T1"), 6, recorded)));
    }

    @ParameterizedTest
    @CsvSource({"0.3333333", "1E-999999999"})
    void refuses_hours_finer_than_six_decimals(String hours) {
        Stage.of(Dispatch.class)
                .given(CONFIRMED)
                .at(LATER)
                .when(report(hours(hours)))
                .refuses(
                        "INVALID_PAYLOAD",
                        "field",
                        "days.0.hours",
                        "value",
                        hours.equals("0.3333333") ? "0.3333333" : "1E-999999999",
                        "rule",
                        "at most 6 decimals",
                        "ruleJa",
                        "小数点以下6桁まで");
    }

    @Test
    void takes_a_session_of_today_in_japan_and_refuses_one_of_tomorrow() {
        Stage.of(Dispatch.class)
                .given(CONFIRMED)
                .at("2025-06-19T15:00:00Z")
                .when(report(day("2025-06-20", "T1")))
                .records(completed(1, recorded("2025-06-20", "T1")));
        Stage.of(Dispatch.class)
                .given(CONFIRMED)
                .at("2025-06-19T14:59:59Z")
                .when(report(day("2025-06-18", "T1"), day("2025-06-20", "T1")))
                .refuses("FUTURE_DATE", "field", "days.1.date", "value", "2025-06-20", "today", "2025-06-19");
    }

    @Test
    void refuses_a_date_twice() {
        Stage.of(Dispatch.class)
                .given(CONFIRMED)
                .at(LATER)
                .when(report(day("2025-06-20", "T1"), day("2025-06-27", "T1"), day("2025-06-20", "T3")))
                .refuses("DUPLICATE_DATE", "field", "days.2.date", "value", "2025-06-20");
    }

    @Test
    void refuses_someone_who_is_not_in_the_dispatch() {
        Stage.of(Dispatch.class)
                .given(CONFIRMED)
                .at(LATER)
                .when(report(day("2025-06-20", "T1", "T2")))
                .refuses("PERSON_NOT_ASSIGNED", "field", "days.0.people", "value", "T2");
    }

    /** DOMAIN.md 2.10. */
    @Test
    void refuses_a_day_on_which_someone_could_not_be_sent() {
        Stage.of(Dispatch.class)
                .given(CONFIRMED)
                .at(LATER)
                .when(report(day("2025-07-07", "T1", "T3")))
                .refuses("MEISTER_NOT_ACTIVE_ON_DATE", "field", "days.0.date", "value", "2025-07-07", "personId", "T3");
        Stage.of(Dispatch.class)
                .given(CONFIRMED)
                .at(LATER)
                .when(report(day("2025-06-19", "T3")))
                .refuses("TRAINING_REQUIRED", "field", "days.0.date", "value", "2025-06-19", "personId", "T3");
    }

    @Test
    void asks_only_of_those_who_were_there() {
        Stage.of(Dispatch.class)
                .given(CONFIRMED)
                .at(LATER)
                .when(report(day("2025-07-07", "T1", "X1")))
                .records(completed(1, recorded("2025-07-07", "T1", "X1")));
    }

    @Test
    void goes_by_what_is_recorded_now_not_when_it_was_confirmed() {
        Stage.of(Dispatch.class)
                .given(CONFIRMED)
                .givenPerson(Cast.awayFrom("2025-06-20"))
                .at(LATER)
                .when(report(day("2025-06-20", "T1")))
                .refuses("MEISTER_NOT_ACTIVE_ON_DATE", "field", "days.0.date", "value", "2025-06-20", "personId", "T1");
    }

    @Test
    void refuses_a_dispatch_that_is_reported_or_cancelled() {
        Stage.of(Dispatch.class)
                .given(CONFIRMED, REPORTED)
                .at(LATER)
                .when(report(day("2025-06-20", "T1")))
                .refuses("ALREADY_REPORTED", "field", "dispatchId", "value", "TT-1");
        Stage.of(Dispatch.class)
                .given(CONFIRMED, CANCELLED)
                .at(LATER)
                .when(report(day("2025-06-20", "T1")))
                .refuses("DISPATCH_CANCELLED", "field", "dispatchId", "value", "TT-1");
    }

    /** DOMAIN.md 7.3. */
    @Test
    void refuses_a_dispatch_that_is_unknown_or_another_office_s() {
        Dispatches.refusesUnlessOwn(report(day("2025-06-09", "T1")));
    }

    private static ReportCompletion report(SessionDay... days) {
        return new ReportCompletion("TT-1", List.of(days));
    }

    private static SessionDay hours(String hours) {
        return new SessionDay(
                LocalDate.parse("2025-06-20"), SessionMode.IN_PERSON, List.of("T1"), 6, new BigDecimal(hours));
    }

    private static DispatchCompleted completed(long version, InstructionDay... days) {
        return new DispatchCompleted("TT-1", "JP-31", version, List.of(days));
    }
}
