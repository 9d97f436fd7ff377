package jp.monozukuri.dispatch.dispatching.confirm;

import static jp.monozukuri.dispatch.Cast.days;
import static jp.monozukuri.dispatch.request.Requests.accepted;
import static jp.monozukuri.dispatch.request.Requests.declined;
import static jp.monozukuri.dispatch.request.Requests.proposed;

import java.util.List;
import jp.monozukuri.dispatch.Cast;
import jp.monozukuri.dispatch.Stage;
import jp.monozukuri.dispatch.dispatching.Dispatch;
import jp.monozukuri.dispatch.dispatching.Dispatches;
import jp.monozukuri.dispatch.dispatching.event.AssignedPerson;
import jp.monozukuri.dispatch.dispatching.event.DispatchConfirmed;
import jp.monozukuri.dispatch.host.HostType;
import jp.monozukuri.dispatch.request.DispatchRequest;
import jp.monozukuri.dispatch.request.Requests;
import jp.monozukuri.dispatch.request.event.RequestConfirmed;
import jp.monozukuri.dispatch.roster.ExpertGround;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConfirmDispatchTest {

    /** DOMAIN.md 2.9. */
    @Test
    void records_meisters_of_any_office_on_days_past_and_to_come() {
        Stage.of(Dispatch.class)
                .when(new ConfirmDispatch(
                        "TT-1",
                        HostType.ELEM_JHS,
                        "PLASTERING",
                        List.of("T2", "T1"),
                        days("2025-07-01", "2024-07-01"),
                        null,
                        null,
                        "鳥取市内の小学校A",
                        "鳥取市"))
                .records(new DispatchConfirmed(
                        "TT-1",
                        "JP-31",
                        "ELEM_JHS",
                        "PLASTERING",
                        List.of(new AssignedPerson("T2", "MEISTER"), new AssignedPerson("T1", "MEISTER")),
                        days("2025-07-01", "2024-07-01"),
                        null,
                        null,
                        "鳥取市内の小学校A",
                        "鳥取市"))
                .recordsElsewhere();
    }

    @Test
    void refuses_an_identifier_used_by_any_office() {
        for (Object[] events : new Object[][] {{Dispatches.CONFIRMED}, {Dispatches.CONFIRMED, Dispatches.CANCELLED}}) {
            Stage.of(Dispatch.class)
                    .given(events)
                    .by("JP-32")
                    .when(confirm("PLASTERING", List.of("T1"), "2025-07-10"))
                    .refuses("DISPATCH_EXISTS", "field", "dispatchId", "value", "TT-1");
        }
    }

    /** DOMAIN.md 7.3. */
    @Test
    void refuses_the_centre() {
        Stage.of(Dispatch.class)
                .by("CENTRAL")
                .when(confirm("PLASTERING", List.of("T1"), "2025-07-10"))
                .refuses("FORBIDDEN_OFFICE", "office", "CENTRAL");
    }

    @Test
    void refuses_a_trade_that_is_not_listed() {
        Stage.of(Dispatch.class)
                .when(confirm("WEAVING", List.of("T1"), "2025-07-10"))
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
    void refuses_someone_who_is_not_registered() {
        Stage.of(Dispatch.class)
                .when(confirm("PLASTERING", List.of("T1", "T9"), "2025-07-10"))
                .refuses("UNKNOWN_PERSON", "field", "people", "value", "T9");
    }

    @Test
    void refuses_a_meister_of_another_trade() {
        Stage.of(Dispatch.class)
                .when(confirm("MACHINING", List.of("T2", "T1"), "2025-07-10"))
                .refuses("TRADE_MISMATCH", "field", "people", "value", "T1", "trade", "MACHINING");
    }

    /** DOMAIN.md 2.10. */
    @Test
    void refuses_a_meister_who_is_not_registered_or_away_on_one_of_the_days() {
        Stage.of(Dispatch.class)
                .when(confirm("PLASTERING", List.of("T3"), "2025-06-20", "2025-05-31"))
                .refuses(
                        "MEISTER_NOT_ACTIVE_ON_DATE", "field", "plannedDates", "value", "2025-05-31", "personId", "T3");
        Stage.of(Dispatch.class)
                .when(confirm("PLASTERING", List.of("T1", "T3"), "2025-06-20", "2025-07-07"))
                .refuses(
                        "MEISTER_NOT_ACTIVE_ON_DATE", "field", "plannedDates", "value", "2025-07-07", "personId", "T3");
        Stage.of(Dispatch.class)
                .when(confirm("PLASTERING", List.of("T1", "T3"), "2025-06-20", "2025-06-30", "2025-07-08"))
                .records(confirmed("PLASTERING", null, List.of("T1", "T3"), "2025-06-20", "2025-06-30", "2025-07-08"));
    }

    /** DOMAIN.md 1.5, 2.10. */
    @Test
    void refuses_a_meister_who_is_not_trained_by_one_of_the_days() {
        Stage.of(Dispatch.class)
                .when(confirm("PLASTERING", List.of("T3"), "2025-06-20", "2025-06-19"))
                .refuses("TRAINING_REQUIRED", "field", "plannedDates", "value", "2025-06-19", "personId", "T3");
    }

    /** DOMAIN.md 2.7. */
    @Test
    void refuses_an_expert_without_a_ground() {
        Stage.of(Dispatch.class)
                .when(confirm("FLOWER", List.of("X1"), "2025-07-10"))
                .refuses("EXPERT_GROUND_REQUIRED", "field", "expertGround", "value", null, "personId", "X1");
    }

    /** DOMAIN.md 2.7. */
    @Test
    void takes_the_ground_that_the_trade_is_not_certifiable_only_for_such_a_trade() {
        Stage.of(Dispatch.class)
                .when(confirm("FLOWER", ExpertGround.TRADE_NOT_CERTIFIABLE, List.of("X1"), null))
                .records(confirmed("FLOWER", "TRADE_NOT_CERTIFIABLE", List.of("X1"), "2025-07-10"));
        Stage.of(Dispatch.class)
                .when(confirm("PLASTERING", ExpertGround.TRADE_NOT_CERTIFIABLE, List.of("T1", "X1"), null))
                .refuses(
                        "EXPERT_GROUND_INVALID",
                        "field",
                        "expertGround",
                        "value",
                        "TRADE_NOT_CERTIFIABLE",
                        "trade",
                        "PLASTERING");
    }

    /** DOMAIN.md 2.7. */
    @Test
    void records_the_ground_that_no_meister_is_registered_without_verifying_it() {
        Stage.of(Dispatch.class)
                .when(confirm(
                        "PLASTERING", ExpertGround.NO_REGISTERED_MEISTER_IN_PREFECTURE, List.of("T1", "X1"), null))
                .records(confirmed(
                        "PLASTERING", "NO_REGISTERED_MEISTER_IN_PREFECTURE", List.of("T1", "X1"), "2025-07-10"));
    }

    @ParameterizedTest
    @EnumSource(ExpertGround.class)
    void a_ground_without_an_expert_has_no_effect(ExpertGround ground) {
        Stage.of(Dispatch.class)
                .when(confirm("PLASTERING", ground, List.of("T1"), null))
                .records(confirmed("PLASTERING", null, List.of("T1"), "2025-07-10"));
    }

    @Test
    void confirms_the_request_that_everyone_has_accepted() {
        Stage.of(Dispatch.class)
                .givenOther(
                        DispatchRequest.class,
                        "request/RQ-1",
                        Requests.REQUESTED,
                        proposed("T1"),
                        proposed("T2"),
                        proposed("X1"),
                        accepted("T2"),
                        declined("X1"),
                        accepted("T1"))
                .when(confirm("PLASTERING", null, List.of("T1", "T2"), "RQ-1"))
                .records(new DispatchConfirmed(
                        "TT-1",
                        "JP-31",
                        "SME_OR_INDUSTRY",
                        "PLASTERING",
                        List.of(new AssignedPerson("T1", "MEISTER"), new AssignedPerson("T2", "MEISTER")),
                        days("2025-07-10"),
                        "RQ-1",
                        null,
                        null,
                        null))
                .recordsElsewhere(new RequestConfirmed("RQ-1", "JP-31", "TT-1"));
    }

    @Test
    void refuses_someone_who_was_not_proposed_or_has_not_accepted() {
        ConfirmDispatch both = confirm("PLASTERING", null, List.of("T1", "T2"), "RQ-1");
        requested(proposed("T1"), accepted("T1"))
                .when(both)
                .refuses("ASSIGNMENT_NOT_ACCEPTED", "field", "people", "value", "T2", "requestId", "RQ-1");
        requested(proposed("T1"), accepted("T1"), proposed("T2"))
                .when(both)
                .refuses("ASSIGNMENT_NOT_ACCEPTED", "field", "people", "value", "T2", "requestId", "RQ-1");
        requested(proposed("T1"), accepted("T1"), proposed("T2"), declined("T2"))
                .when(both)
                .refuses("ASSIGNMENT_NOT_ACCEPTED", "field", "people", "value", "T2", "requestId", "RQ-1");
    }

    @Test
    void refuses_a_request_that_nobody_submitted() {
        Stage.of(Dispatch.class)
                .when(confirm("PLASTERING", null, List.of("T1"), "RQ-1"))
                .refuses("NOT_FOUND", "field", "requestId", "value", "RQ-1");
    }

    @Test
    void refuses_a_request_of_another_office() {
        requested(proposed("T1"), accepted("T1"))
                .by("JP-32")
                .when(confirm("PLASTERING", null, List.of("T1"), "RQ-1"))
                .refuses("FORBIDDEN_OFFICE", "office", "JP-32");
    }

    /** DOMAIN.md 2. */
    @Test
    void refuses_a_request_that_is_confirmed_or_declined() {
        requested(proposed("T1"), accepted("T1"), Requests.CONFIRMED)
                .when(confirm("PLASTERING", null, List.of("T1"), "RQ-1"))
                .refuses("WRONG_STATE", "field", "requestId", "value", "RQ-1", "state", "CONFIRMED");
        requested(proposed("T1"), accepted("T1"), Requests.DECLINED)
                .when(confirm("PLASTERING", null, List.of("T1"), "RQ-1"))
                .refuses("WRONG_STATE", "field", "requestId", "value", "RQ-1", "state", "DECLINED");
    }

    @Test
    void refuses_another_host_type_or_trade_than_the_request_s() {
        requested(proposed("T2"), accepted("T2"))
                .when(new ConfirmDispatch(
                        "TT-1",
                        HostType.SAPOSTE,
                        "PLASTERING",
                        List.of("T2"),
                        days("2025-07-10"),
                        "RQ-1",
                        null,
                        null,
                        null))
                .refuses(
                        "INVALID_PAYLOAD",
                        "field",
                        "hostType",
                        "value",
                        "SAPOSTE",
                        "rule",
                        "as in the request: SME_OR_INDUSTRY",
                        "ruleJa",
                        "依頼の内容と同じ値: SME_OR_INDUSTRY");
        requested(proposed("T2"), accepted("T2"))
                .when(confirm("MACHINING", null, List.of("T2"), "RQ-1"))
                .refuses(
                        "INVALID_PAYLOAD",
                        "field",
                        "trade",
                        "value",
                        "MACHINING",
                        "rule",
                        "as in the request: PLASTERING",
                        "ruleJa",
                        "依頼の内容と同じ値: PLASTERING");
    }

    @Test
    void does_not_ask_a_request_when_a_rule_of_the_dispatch_is_broken() {
        requested(proposed("T1"), accepted("T1"))
                .givenPerson(Cast.awayFrom("2025-07-10"))
                .when(confirm("PLASTERING", null, List.of("T1"), "RQ-1"))
                .refuses(
                        "MEISTER_NOT_ACTIVE_ON_DATE", "field", "plannedDates", "value", "2025-07-10", "personId", "T1");
    }

    private static Stage<Dispatch> requested(Object... events) {
        Object[] all = new Object[events.length + 1];
        all[0] = Requests.REQUESTED;
        System.arraycopy(events, 0, all, 1, events.length);
        return Stage.of(Dispatch.class).givenOther(DispatchRequest.class, "request/RQ-1", all);
    }

    private static ConfirmDispatch confirm(String trade, List<String> people, String... plannedDates) {
        return new ConfirmDispatch(
                "TT-1", HostType.SME_OR_INDUSTRY, trade, people, days(plannedDates), null, null, null, null);
    }

    private static ConfirmDispatch confirm(
            String trade, @Nullable ExpertGround ground, List<String> people, @Nullable String requestId) {
        return new ConfirmDispatch(
                "TT-1", HostType.SME_OR_INDUSTRY, trade, people, days("2025-07-10"), requestId, ground, null, null);
    }

    private static DispatchConfirmed confirmed(
            String trade, @Nullable String ground, List<String> people, String... plannedDates) {
        return new DispatchConfirmed(
                "TT-1",
                "JP-31",
                "SME_OR_INDUSTRY",
                trade,
                people.stream()
                        .map(id -> new AssignedPerson(id, id.startsWith("X") ? "EXPERT" : "MEISTER"))
                        .toList(),
                days(plannedDates),
                null,
                ground,
                null,
                null);
    }
}
