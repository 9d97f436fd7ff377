package jp.monozukuri.dispatch.request.decline;

import static jp.monozukuri.dispatch.request.Requests.REQUESTED;
import static jp.monozukuri.dispatch.request.Requests.accepted;
import static jp.monozukuri.dispatch.request.Requests.proposed;

import jp.monozukuri.dispatch.Stage;
import jp.monozukuri.dispatch.request.DispatchRequest;
import jp.monozukuri.dispatch.request.Requests;
import jp.monozukuri.dispatch.request.event.RequestDeclined;
import org.junit.jupiter.api.Test;

class DeclineRequestTest {

    @Test
    void records_that_a_request_cannot_be_met_whatever_was_answered() {
        Stage.of(DispatchRequest.class)
                .given(REQUESTED, proposed("T1"), accepted("T1"))
                .when(new DeclineRequest("RQ-1", "希望日に空きがない"))
                .records(new RequestDeclined("RQ-1", "JP-31", "希望日に空きがない"));
    }

    @Test
    void refuses_a_request_that_is_unknown_or_another_office_s_or_closed() {
        Requests.refusesUnlessOwnAndOpen(new DeclineRequest("RQ-1", "希望日に空きがない"));
    }
}
