package jp.monozukuri.dispatch.dispatching.claim;

import static jp.monozukuri.dispatch.dispatching.Dispatches.CONFIRMED;
import static jp.monozukuri.dispatch.dispatching.Dispatches.REPORTED;
import static jp.monozukuri.dispatch.dispatching.Dispatches.VOIDED;
import static jp.monozukuri.dispatch.dispatching.Dispatches.recorded;

import java.time.LocalDate;
import java.util.List;
import jp.monozukuri.dispatch.Stage;
import jp.monozukuri.dispatch.dispatching.Dispatch;
import jp.monozukuri.dispatch.dispatching.Dispatches;
import jp.monozukuri.dispatch.dispatching.event.DispatchCompleted;
import jp.monozukuri.dispatch.dispatching.event.DispatchReportCorrected;
import jp.monozukuri.dispatch.dispatching.event.FeeClaimed;
import org.junit.jupiter.api.Test;

class ClaimFeeTest {

    private static final LocalDate TODAY = LocalDate.parse(Stage.TODAY);
    private static final ClaimFee CLAIM = claim("T1");
    private static final FeeClaimed CLAIMED = new FeeClaimed("TT-1", "JP-31", "T1", TODAY, 24_000L);

    @Test
    void records_the_claim_of_somebody_who_instructed() {
        Stage.of(Dispatch.class).given(CONFIRMED, REPORTED).when(CLAIM).records(CLAIMED);
        Stage.of(Dispatch.class)
                .given(CONFIRMED, REPORTED)
                .when(new ClaimFee("TT-1", "T1", TODAY, null))
                .records(new FeeClaimed("TT-1", "JP-31", "T1", TODAY, null));
    }

    @Test
    void refuses_somebody_who_did_not_instruct_by_the_report_as_it_is_now() {
        var corrected = new DispatchReportCorrected("TT-1", "JP-31", 2, "x", List.of(recorded("2025-06-20", "T3")));
        Stage.of(Dispatch.class)
                .given(CONFIRMED, REPORTED)
                .when(claim("T3"))
                .refuses("PERSON_NOT_ASSIGNED", "field", "personId", "value", "T3");
        Stage.of(Dispatch.class)
                .given(CONFIRMED, REPORTED, corrected)
                .when(CLAIM)
                .refuses("PERSON_NOT_ASSIGNED", "field", "personId", "value", "T1");
        Stage.of(Dispatch.class)
                .given(CONFIRMED, REPORTED, corrected)
                .when(claim("T3"))
                .records(new FeeClaimed("TT-1", "JP-31", "T3", TODAY, 24_000L));
    }

    @Test
    void refuses_a_second_claim_for_the_same_report_and_takes_one_for_a_new_report() {
        Stage.of(Dispatch.class)
                .given(CONFIRMED, REPORTED, CLAIMED)
                .when(CLAIM)
                .refuses("ALREADY_EXISTS", "field", "personId", "value", "T1");
        Stage.of(Dispatch.class)
                .given(
                        CONFIRMED,
                        REPORTED,
                        CLAIMED,
                        VOIDED,
                        new DispatchCompleted("TT-1", "JP-31", 3, List.of(recorded("2025-06-20", "T1"))))
                .when(CLAIM)
                .records(CLAIMED);
    }

    @Test
    void refuses_a_claim_of_tomorrow() {
        Stage.of(Dispatch.class)
                .given(CONFIRMED, REPORTED)
                .when(new ClaimFee("TT-1", "T1", TODAY.plusDays(1), null))
                .refuses("FUTURE_DATE", "field", "on", "value", TODAY.plusDays(1), "today", TODAY);
    }

    @Test
    void refuses_a_dispatch_that_is_not_reported_or_another_office_s() {
        Dispatches.refusesUnlessReported(CLAIM);
    }

    private static ClaimFee claim(String personId) {
        return new ClaimFee("TT-1", personId, TODAY, 24_000L);
    }
}
