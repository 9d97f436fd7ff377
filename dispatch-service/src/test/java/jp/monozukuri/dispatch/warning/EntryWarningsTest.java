package jp.monozukuri.dispatch.warning;

import static jp.monozukuri.dispatch.dispatching.Dispatches.CONFIRMED;
import static jp.monozukuri.dispatch.dispatching.Dispatches.REPORTED;

import java.time.LocalDate;
import java.util.List;
import jp.monozukuri.dispatch.Cast;
import jp.monozukuri.dispatch.Stage;
import jp.monozukuri.dispatch.dispatching.Dispatch;
import jp.monozukuri.dispatch.dispatching.confirm.ConfirmDispatch;
import jp.monozukuri.dispatch.dispatching.event.AssignedPerson;
import jp.monozukuri.dispatch.dispatching.event.DispatchCompleted;
import jp.monozukuri.dispatch.dispatching.event.DispatchConfirmed;
import jp.monozukuri.dispatch.dispatching.event.DispatchReportCorrected;
import jp.monozukuri.dispatch.dispatching.event.InstructionDay;
import jp.monozukuri.dispatch.dispatching.event.SessionRescheduled;
import jp.monozukuri.dispatch.dispatching.report.CorrectReport;
import jp.monozukuri.dispatch.dispatching.report.ReportCompletion;
import jp.monozukuri.dispatch.dispatching.report.SessionDay;
import jp.monozukuri.dispatch.dispatching.report.SessionMode;
import jp.monozukuri.dispatch.dispatching.reschedule.RescheduleSession;
import jp.monozukuri.dispatch.host.HostType;
import jp.monozukuri.dispatch.request.DispatchRequest;
import jp.monozukuri.dispatch.request.event.DispatchRequested;
import jp.monozukuri.dispatch.request.submit.SubmitRequest;
import jp.monozukuri.dispatch.warning.event.EntryWarned;
import org.junit.jupiter.api.Test;

/** A doubted entry is recorded as it was sent, and the doubt beside it. */
class EntryWarningsTest {

    private static final LocalDate SESSION = LocalDate.parse("2025-06-20");

    @Test
    void a_request_is_recorded_with_its_warning() {
        LocalDate on = LocalDate.parse("2025-06-10");
        Stage.of(DispatchRequest.class)
                .when(new SubmitRequest("RQ-1", HostType.SAPOSTE, "PLASTERING", List.of(on), on, null, null, null, 5L))
                .records(new DispatchRequested(
                        "RQ-1", "JP-31", "SAPOSTE", "PLASTERING", List.of(on), on, null, null, null, 5L))
                .recordsElsewhere(new EntryWarned(
                        "request/RQ-1",
                        "JP-31",
                        1,
                        "SubmitRequest",
                        "SHORT_LEAD_TIME",
                        "plannedDates",
                        "2025-06-10",
                        "14",
                        "R7-1"));
    }

    @Test
    void a_plan_is_recorded_with_its_warning() {
        List<LocalDate> planned = Cast.days("2031-04-01");
        Stage.of(Dispatch.class)
                .when(new ConfirmDispatch(
                        "TT-1", HostType.SAPOSTE, "PLASTERING", List.of("T1"), planned, null, null, null, null))
                .records(new DispatchConfirmed(
                        "TT-1",
                        "JP-31",
                        "SAPOSTE",
                        "PLASTERING",
                        List.of(new AssignedPerson("T1", "MEISTER")),
                        planned,
                        null,
                        null,
                        null,
                        null))
                .recordsElsewhere(
                        warned(1, "ConfirmDispatch", "FAR_PLANNED_DATE", "plannedDates", "2031-04-01", "550"));
    }

    @Test
    void a_move_is_recorded_with_its_warning() {
        Stage.of(Dispatch.class)
                .given(CONFIRMED)
                .when(new RescheduleSession("TT-1", SESSION, LocalDate.parse("2031-04-01"), "x"))
                .records(new SessionRescheduled("TT-1", "JP-31", SESSION, LocalDate.parse("2031-04-01"), "x"))
                .recordsElsewhere(warned(1, "RescheduleSession", "FAR_PLANNED_DATE", "to", "2031-04-01", "550"));
    }

    @Test
    void a_report_and_its_correction_are_recorded_with_warnings_numbered_on() {
        EntryWarned earlier = warned(1, "ConfirmDispatch", "FAR_PLANNED_DATE", "plannedDates", "2031-04-01", "550");
        var held = new SessionDay(SESSION, SessionMode.IN_PERSON, List.of("T1"), 1_200, null);
        var recorded = new InstructionDay(SESSION, "IN_PERSON", List.of("T1"), 1_200, null);
        Stage.of(Dispatch.class)
                .given(CONFIRMED)
                .givenOther(EntryWarnings.class, "warning/dispatch/TT-1", earlier)
                .at("2025-09-19T10:00:00+09:00")
                .when(new ReportCompletion("TT-1", List.of(held)))
                .records(new DispatchCompleted("TT-1", "JP-31", 1, List.of(recorded)))
                .recordsElsewhere(
                        warned(2, "ReportCompletion", "TOO_MANY_LEARNERS", "days.0.learners", "1200", "100"),
                        warned(3, "ReportCompletion", "LATE_REPORT", "days.0.date", "2025-06-20", "90"));
        Stage.of(Dispatch.class)
                .given(CONFIRMED, REPORTED)
                .at("2025-07-01T10:00:00+09:00")
                .when(new CorrectReport("TT-1", 1, "x", List.of(held)))
                .records(new DispatchReportCorrected("TT-1", "JP-31", 2, "x", List.of(recorded)))
                .recordsElsewhere(warned(1, "CorrectReport", "TOO_MANY_LEARNERS", "days.0.learners", "1200", "100"));
    }

    private static EntryWarned warned(
            long number, String command, String code, String field, String value, String usual) {
        return new EntryWarned("dispatch/TT-1", "JP-31", number, command, code, field, value, usual, "R7-1");
    }
}
