package jp.monozukuri.dispatch.dispatching.report;

import static jp.monozukuri.dispatch.dispatching.Dispatches.CONFIRMED;
import static jp.monozukuri.dispatch.dispatching.Dispatches.REPORTED;
import static jp.monozukuri.dispatch.dispatching.Dispatches.VOIDED;
import static jp.monozukuri.dispatch.dispatching.Dispatches.recorded;

import java.util.List;
import jp.monozukuri.dispatch.Stage;
import jp.monozukuri.dispatch.dispatching.Dispatch;
import jp.monozukuri.dispatch.dispatching.Dispatches;
import jp.monozukuri.dispatch.dispatching.event.DispatchReportCorrected;
import jp.monozukuri.dispatch.dispatching.event.DispatchReportVoided;
import org.junit.jupiter.api.Test;

class VoidReportTest {

    private static final VoidReport VOID = new VoidReport("TT-1", "日付の取違え");

    /** DOMAIN.md 2. */
    @Test
    void takes_the_report_back_and_raises_the_version() {
        Stage.of(Dispatch.class).given(CONFIRMED, REPORTED).when(VOID).records(VOIDED);
    }

    @Test
    void takes_a_corrected_report_back() {
        Stage.of(Dispatch.class)
                .given(
                        CONFIRMED,
                        REPORTED,
                        new DispatchReportCorrected("TT-1", "JP-31", 2, "人数の訂正", List.of(recorded("2025-06-20", "T1"))))
                .when(VOID)
                .records(new DispatchReportVoided("TT-1", "JP-31", 3, "日付の取違え"));
    }

    @Test
    void refuses_a_dispatch_that_is_not_reported_or_another_office_s() {
        Dispatches.refusesUnlessReported(VOID);
    }
}
