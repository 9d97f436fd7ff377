package jp.monozukuri.dispatch.request.plan;

import static jp.monozukuri.dispatch.request.Requests.REQUESTED;

import java.time.LocalDate;
import jp.monozukuri.dispatch.Stage;
import jp.monozukuri.dispatch.request.DispatchRequest;
import jp.monozukuri.dispatch.request.Requests;
import jp.monozukuri.dispatch.request.event.InstructionPlanIssued;
import org.junit.jupiter.api.Test;

class IssueInstructionPlanTest {

    private static final InstructionPlanIssued ISSUED =
            new InstructionPlanIssued("RQ-1", "JP-31", LocalDate.parse("2025-06-10"));

    @Test
    void records_a_plan_of_today_also_after_an_earlier_one() {
        Stage.of(DispatchRequest.class)
                .given(REQUESTED, ISSUED)
                .when(new IssueInstructionPlan("RQ-1", LocalDate.parse("2025-06-10")))
                .records(ISSUED);
    }

    @Test
    void refuses_a_plan_of_tomorrow() {
        Stage.of(DispatchRequest.class)
                .given(REQUESTED)
                .when(new IssueInstructionPlan("RQ-1", LocalDate.parse("2025-06-11")))
                .refuses("FUTURE_DATE", "field", "on", "value", "2025-06-11", "today", "2025-06-10");
    }

    @Test
    void refuses_a_request_that_is_unknown_or_another_office_s_or_closed() {
        Requests.refusesUnlessOwnAndOpen(new IssueInstructionPlan("RQ-1", LocalDate.parse("2025-06-10")));
    }
}
