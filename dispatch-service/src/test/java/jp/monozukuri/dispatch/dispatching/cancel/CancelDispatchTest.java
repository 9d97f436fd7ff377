package jp.monozukuri.dispatch.dispatching.cancel;

import static jp.monozukuri.dispatch.dispatching.Dispatches.CANCELLED;
import static jp.monozukuri.dispatch.dispatching.Dispatches.CONFIRMED;
import static jp.monozukuri.dispatch.dispatching.Dispatches.REPORTED;
import static jp.monozukuri.dispatch.dispatching.Dispatches.VOIDED;

import jp.monozukuri.dispatch.Stage;
import jp.monozukuri.dispatch.dispatching.Dispatch;
import jp.monozukuri.dispatch.dispatching.Dispatches;
import org.junit.jupiter.api.Test;

class CancelDispatchTest {

    private static final CancelDispatch CANCEL = new CancelDispatch("TT-1", "受入先の都合");

    @Test
    void records_that_a_dispatch_does_not_take_place() {
        Stage.of(Dispatch.class).given(CONFIRMED).when(CANCEL).records(CANCELLED);
    }

    /** DOMAIN.md 2. */
    @Test
    void records_it_after_the_report_was_voided() {
        Stage.of(Dispatch.class).given(CONFIRMED, REPORTED, VOIDED).when(CANCEL).records(CANCELLED);
    }

    @Test
    void refuses_a_dispatch_that_is_reported() {
        Stage.of(Dispatch.class)
                .given(CONFIRMED, REPORTED)
                .when(CANCEL)
                .refuses("ALREADY_REPORTED", "field", "dispatchId", "value", "TT-1");
    }

    @Test
    void refuses_a_dispatch_that_is_cancelled() {
        Stage.of(Dispatch.class)
                .given(CONFIRMED, CANCELLED)
                .when(CANCEL)
                .refuses("ALREADY_CANCELLED", "field", "dispatchId", "value", "TT-1");
    }

    @Test
    void refuses_a_dispatch_that_is_unknown_or_another_office_s() {
        Dispatches.refusesUnlessOwn(CANCEL);
    }
}
