package jp.monozukuri.dispatch.request.answer;

import static jp.monozukuri.dispatch.request.Requests.REQUESTED;
import static jp.monozukuri.dispatch.request.Requests.accepted;
import static jp.monozukuri.dispatch.request.Requests.declined;
import static jp.monozukuri.dispatch.request.Requests.proposed;

import jp.monozukuri.dispatch.Stage;
import jp.monozukuri.dispatch.request.DispatchRequest;
import jp.monozukuri.dispatch.request.Requests;
import jp.monozukuri.dispatch.request.event.MeisterAccepted;
import jp.monozukuri.dispatch.request.event.MeisterDeclined;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordMeisterAnswerTest {

    @Test
    void records_an_acceptance_without_a_reason() {
        Stage.of(DispatchRequest.class)
                .given(REQUESTED, proposed("T1"))
                .when(new RecordMeisterAnswer("RQ-1", "T1", MeisterAnswer.ACCEPTED, null))
                .records(new MeisterAccepted("RQ-1", "JP-31", "T1", null));
    }

    @Test
    void records_a_refusal_with_its_reason() {
        Stage.of(DispatchRequest.class)
                .given(REQUESTED, proposed("T1"))
                .when(new RecordMeisterAnswer("RQ-1", "T1", MeisterAnswer.DECLINED, "  多忙"))
                .records(new MeisterDeclined("RQ-1", "JP-31", "T1", "  多忙"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\u3000", "\u00a0\t\n"})
    void refuses_a_refusal_without_a_reason(String reason) {
        Stage.of(DispatchRequest.class)
                .given(REQUESTED, proposed("T1"))
                .when(new RecordMeisterAnswer("RQ-1", "T1", MeisterAnswer.DECLINED, reason))
                .refuses("REASON_REQUIRED", "field", "reason", "value", reason);
    }

    @Test
    void refuses_the_answer_of_someone_not_proposed() {
        Stage.of(DispatchRequest.class)
                .given(REQUESTED, proposed("T1"))
                .when(new RecordMeisterAnswer("RQ-1", "T2", MeisterAnswer.ACCEPTED, null))
                .refuses("NOT_FOUND", "field", "personId", "value", "T2");
    }

    @Test
    void refuses_a_second_answer() {
        Stage.of(DispatchRequest.class)
                .given(REQUESTED, proposed("T1"), accepted("T1"))
                .when(new RecordMeisterAnswer("RQ-1", "T1", MeisterAnswer.DECLINED, "多忙"))
                .refuses("WRONG_STATE", "field", "personId", "value", "T1", "state", "ACCEPTED");
        Stage.of(DispatchRequest.class)
                .given(REQUESTED, proposed("T1"), declined("T1"))
                .when(new RecordMeisterAnswer("RQ-1", "T1", MeisterAnswer.ACCEPTED, null))
                .refuses("WRONG_STATE", "field", "personId", "value", "T1", "state", "DECLINED");
    }

    @Test
    void refuses_a_request_that_is_unknown_or_another_office_s_or_closed() {
        Requests.refusesUnlessOwnAndOpen(new RecordMeisterAnswer("RQ-1", "T2", MeisterAnswer.ACCEPTED, null));
    }
}
