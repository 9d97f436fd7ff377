package jp.monozukuri.dispatch.dispatching.report;

import static jp.monozukuri.dispatch.dispatching.Dispatches.CONFIRMED;
import static jp.monozukuri.dispatch.dispatching.Dispatches.REPORTED;
import static jp.monozukuri.dispatch.dispatching.Dispatches.VOIDED;
import static jp.monozukuri.dispatch.dispatching.Dispatches.day;
import static jp.monozukuri.dispatch.dispatching.Dispatches.recorded;

import java.util.List;
import jp.monozukuri.dispatch.Stage;
import jp.monozukuri.dispatch.dispatching.Dispatch;
import jp.monozukuri.dispatch.dispatching.Dispatches;
import jp.monozukuri.dispatch.dispatching.event.DispatchCompleted;
import jp.monozukuri.dispatch.dispatching.event.DispatchReportCorrected;
import jp.monozukuri.dispatch.dispatching.event.InstructionDay;
import org.junit.jupiter.api.Test;

class CorrectReportTest {

    private static final String LATER = "2025-08-01T10:00:00+09:00";

    /** DOMAIN.md 7.1. */
    @Test
    void replaces_all_days_and_raises_the_version() {
        Stage.of(Dispatch.class)
                .given(CONFIRMED, REPORTED)
                .at(LATER)
                .when(correct(1, day("2025-06-27", "T3", "X1", "T3"), day("2025-06-20", "T1")))
                .records(corrected(2, recorded("2025-06-27", "T3", "X1"), recorded("2025-06-20", "T1")));
    }

    /** DOMAIN.md 7.1. */
    @Test
    void refuses_a_version_that_is_not_the_latest() {
        for (long stale : new long[] {0, 1, 3}) {
            Stage.of(Dispatch.class)
                    .given(CONFIRMED, REPORTED, corrected(2, recorded("2025-06-20", "T1")))
                    .at(LATER)
                    .when(correct(stale, day("2025-06-20", "T1")))
                    .refuses("STALE_VERSION", "field", "expectedVersion", "value", stale, "version", 2);
        }
        Stage.of(Dispatch.class)
                .given(CONFIRMED, REPORTED, corrected(2, recorded("2025-06-20", "T1")))
                .at(LATER)
                .when(correct(2, day("2025-06-20", "T1")))
                .records(corrected(3, recorded("2025-06-20", "T1")));
    }

    @Test
    void goes_on_with_the_version_of_a_report_filed_again_after_voiding() {
        var again = new DispatchCompleted("TT-1", "JP-31", 3, List.of(recorded("2025-06-20", "T1")));
        Stage.of(Dispatch.class)
                .given(CONFIRMED, REPORTED, VOIDED, again)
                .at(LATER)
                .when(correct(1, day("2025-06-20", "T1")))
                .refuses("STALE_VERSION", "field", "expectedVersion", "value", 1, "version", 3);
        Stage.of(Dispatch.class)
                .given(CONFIRMED, REPORTED, VOIDED, again)
                .at(LATER)
                .when(correct(3, day("2025-06-20", "T1")))
                .records(corrected(4, recorded("2025-06-20", "T1")));
    }

    @Test
    void refuses_days_that_a_report_would_not_take() {
        Stage.of(Dispatch.class)
                .given(CONFIRMED, REPORTED)
                .when(correct(1, day("2025-06-11", "T1")))
                .refuses("FUTURE_DATE", "field", "days.0.date", "value", "2025-06-11", "today", "2025-06-10");
        Stage.of(Dispatch.class)
                .given(CONFIRMED, REPORTED)
                .at(LATER)
                .when(correct(1, day("2025-06-20", "T1"), day("2025-06-20", "T1")))
                .refuses("DUPLICATE_DATE", "field", "days.1.date", "value", "2025-06-20");
        Stage.of(Dispatch.class)
                .given(CONFIRMED, REPORTED)
                .at(LATER)
                .when(correct(1, day("2025-06-20", "T2")))
                .refuses("PERSON_NOT_ASSIGNED", "field", "days.0.people", "value", "T2");
        Stage.of(Dispatch.class)
                .given(CONFIRMED, REPORTED)
                .at(LATER)
                .when(correct(1, day("2025-06-19", "T3")))
                .refuses("TRAINING_REQUIRED", "field", "days.0.date", "value", "2025-06-19", "personId", "T3");
    }

    @Test
    void refuses_a_dispatch_that_is_not_reported_or_another_office_s() {
        Dispatches.refusesUnlessReported(correct(0, day("2025-06-09", "T1")));
    }

    private static CorrectReport correct(long expectedVersion, SessionDay... days) {
        return new CorrectReport("TT-1", expectedVersion, "18日は欠席", List.of(days));
    }

    private static DispatchReportCorrected corrected(long version, InstructionDay... days) {
        return new DispatchReportCorrected("TT-1", "JP-31", version, "18日は欠席", List.of(days));
    }
}
