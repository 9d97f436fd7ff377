package jp.monozukuri.dispatch.request.propose;

import static jp.monozukuri.dispatch.request.Requests.REQUESTED;
import static jp.monozukuri.dispatch.request.Requests.accepted;
import static jp.monozukuri.dispatch.request.Requests.declined;
import static jp.monozukuri.dispatch.request.Requests.proposed;

import jp.monozukuri.dispatch.Cast;
import jp.monozukuri.dispatch.Stage;
import jp.monozukuri.dispatch.request.DispatchRequest;
import jp.monozukuri.dispatch.request.Requests;
import jp.monozukuri.dispatch.request.event.MeisterProposed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProposeMeisterTest {

    @ParameterizedTest
    @ValueSource(strings = {"T1", "T2", "X1"})
    void records_a_meister_of_the_trade_of_any_office_or_an_expert(String personId) {
        Stage.of(DispatchRequest.class)
                .given(REQUESTED)
                .when(new ProposeMeister("RQ-1", personId))
                .records(new MeisterProposed("RQ-1", "JP-31", personId));
    }

    @Test
    void refuses_someone_who_is_not_registered() {
        Stage.of(DispatchRequest.class)
                .given(REQUESTED)
                .when(new ProposeMeister("RQ-1", "T9"))
                .refuses("UNKNOWN_PERSON", "field", "personId", "value", "T9");
    }

    @Test
    void refuses_a_meister_of_another_trade() {
        Stage.of(DispatchRequest.class)
                .given(REQUESTED)
                .givenPerson(Cast.meister("T8", "MACHINING"))
                .when(new ProposeMeister("RQ-1", "T8"))
                .refuses("TRADE_MISMATCH", "field", "personId", "value", "T8", "trade", "PLASTERING");
    }

    @Test
    void refuses_someone_proposed_before_whatever_the_answer() {
        for (Object answer : new Object[] {accepted("T1"), declined("T1")}) {
            Stage.of(DispatchRequest.class)
                    .given(REQUESTED, proposed("T1"), answer)
                    .when(new ProposeMeister("RQ-1", "T1"))
                    .refuses("ALREADY_EXISTS", "field", "personId", "value", "T1");
        }
        Stage.of(DispatchRequest.class)
                .given(REQUESTED, proposed("T1"))
                .when(new ProposeMeister("RQ-1", "T1"))
                .refuses("ALREADY_EXISTS", "field", "personId", "value", "T1");
    }

    @Test
    void refuses_a_request_that_is_unknown_or_another_office_s_or_closed() {
        Requests.refusesUnlessOwnAndOpen(new ProposeMeister("RQ-1", "T1"));
    }
}
