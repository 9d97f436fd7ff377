package jp.monozukuri.dispatch.request.meet;

import static jp.monozukuri.dispatch.request.Requests.REQUESTED;

import java.time.LocalDate;
import jp.monozukuri.dispatch.Stage;
import jp.monozukuri.dispatch.request.DispatchRequest;
import jp.monozukuri.dispatch.request.Requests;
import jp.monozukuri.dispatch.request.event.PriorMeetingHeld;
import org.junit.jupiter.api.Test;

class RecordPriorMeetingTest {

    private static final PriorMeetingHeld HELD = new PriorMeetingHeld("RQ-1", "JP-31", LocalDate.parse("2025-06-10"));

    @Test
    void records_a_meeting_of_today_also_after_an_earlier_one() {
        Stage.of(DispatchRequest.class)
                .given(REQUESTED, HELD)
                .when(new RecordPriorMeeting("RQ-1", LocalDate.parse("2025-06-10")))
                .records(HELD);
    }

    @Test
    void refuses_a_meeting_of_tomorrow() {
        Stage.of(DispatchRequest.class)
                .given(REQUESTED)
                .when(new RecordPriorMeeting("RQ-1", LocalDate.parse("2025-06-11")))
                .refuses("FUTURE_DATE", "field", "on", "value", "2025-06-11", "today", "2025-06-10");
    }

    @Test
    void refuses_a_request_that_is_unknown_or_another_office_s_or_closed() {
        Requests.refusesUnlessOwnAndOpen(new RecordPriorMeeting("RQ-1", LocalDate.parse("2025-06-10")));
    }
}
