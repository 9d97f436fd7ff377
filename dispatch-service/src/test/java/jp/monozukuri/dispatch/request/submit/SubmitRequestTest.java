package jp.monozukuri.dispatch.request.submit;

import static jp.monozukuri.dispatch.Cast.days;

import java.time.LocalDate;
import jp.monozukuri.dispatch.Stage;
import jp.monozukuri.dispatch.consultation.Consultation;
import jp.monozukuri.dispatch.consultation.event.ConsultationOpened;
import jp.monozukuri.dispatch.host.HostType;
import jp.monozukuri.dispatch.request.DispatchRequest;
import jp.monozukuri.dispatch.request.Requests;
import jp.monozukuri.dispatch.request.event.DispatchRequested;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SubmitRequestTest {

    private static final ConsultationOpened CONSULTED =
            new ConsultationOpened("CO-1", "JP-31", "SME_OR_INDUSTRY", LocalDate.parse("2025-06-01"), null, null);

    @Test
    void records_a_request_that_came_from_a_consultation() {
        Stage.of(DispatchRequest.class)
                .givenOther(Consultation.class, "consultation/JP-31/CO-1", CONSULTED)
                .when(new SubmitRequest(
                        "RQ-1",
                        HostType.SME_OR_INDUSTRY,
                        "PLASTERING",
                        days("2025-07-10", "2025-07-10"),
                        LocalDate.parse("2025-06-10"),
                        "CO-1",
                        "鳥取市内の建設会社A",
                        "IN_PERSON",
                        6L))
                .records(new DispatchRequested(
                        "RQ-1",
                        "JP-31",
                        "SME_OR_INDUSTRY",
                        "PLASTERING",
                        days("2025-07-10", "2025-07-10"),
                        LocalDate.parse("2025-06-10"),
                        "CO-1",
                        "鳥取市内の建設会社A",
                        "IN_PERSON",
                        6L));
    }

    @Test
    void records_a_request_that_says_only_what_is_required() {
        Stage.of(DispatchRequest.class)
                .when(submit("FLOWER", "2025-06-10", null))
                .records(new DispatchRequested(
                        "RQ-1",
                        "JP-31",
                        "PUBLIC_VENUE",
                        "FLOWER",
                        days("2025-07-10"),
                        LocalDate.parse("2025-06-10"),
                        null,
                        null,
                        null,
                        null));
    }

    @Test
    void refuses_an_identifier_used_by_any_office() {
        Stage.of(DispatchRequest.class)
                .given(Requests.REQUESTED)
                .by("JP-32")
                .when(submit("PLASTERING", "2025-06-10", null))
                .refuses("ALREADY_EXISTS", "field", "requestId", "value", "RQ-1");
    }

    @Test
    void refuses_a_trade_that_is_not_listed() {
        Stage.of(DispatchRequest.class)
                .when(submit("WEAVING", "2025-06-10", null))
                .refuses(
                        "INVALID_PAYLOAD",
                        "field",
                        "trade",
                        "value",
                        "WEAVING",
                        "rule",
                        "a trade that the centre has listed",
                        "ruleJa",
                        "中央技能振興センターが登録した職種");
    }

    @Test
    void refuses_a_request_of_tomorrow() {
        Stage.of(DispatchRequest.class)
                .when(submit("PLASTERING", "2025-06-11", null))
                .refuses("FUTURE_DATE", "field", "on", "value", "2025-06-11", "today", "2025-06-10");
    }

    @Test
    void refuses_a_consultation_that_nobody_opened() {
        Stage.of(DispatchRequest.class)
                .when(submit("PLASTERING", "2025-06-10", "CO-1"))
                .refuses("NOT_FOUND", "field", "consultationId", "value", "CO-1");
    }

    @Test
    void refuses_a_consultation_of_another_office() {
        Stage.of(DispatchRequest.class)
                .givenOther(Consultation.class, "consultation/JP-31/CO-1", CONSULTED)
                .by("JP-32")
                .when(submit("PLASTERING", "2025-06-10", "CO-1"))
                .refuses("NOT_FOUND", "field", "consultationId", "value", "CO-1");
    }

    @Test
    void refuses_the_centre() {
        Stage.of(DispatchRequest.class)
                .by("CENTRAL")
                .when(submit("PLASTERING", "2025-06-10", null))
                .refuses("FORBIDDEN_OFFICE", "office", "CENTRAL");
    }

    private static SubmitRequest submit(String trade, String on, @Nullable String consultationId) {
        return new SubmitRequest(
                "RQ-1",
                HostType.PUBLIC_VENUE,
                trade,
                days("2025-07-10"),
                LocalDate.parse(on),
                consultationId,
                null,
                null,
                null);
    }
}
