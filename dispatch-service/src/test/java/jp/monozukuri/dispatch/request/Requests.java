package jp.monozukuri.dispatch.request;

import static jp.monozukuri.dispatch.Cast.days;

import java.time.LocalDate;
import jp.monozukuri.dispatch.Stage;
import jp.monozukuri.dispatch.request.event.DispatchRequested;
import jp.monozukuri.dispatch.request.event.MeisterAccepted;
import jp.monozukuri.dispatch.request.event.MeisterDeclined;
import jp.monozukuri.dispatch.request.event.MeisterProposed;
import jp.monozukuri.dispatch.request.event.RequestConfirmed;
import jp.monozukuri.dispatch.request.event.RequestDeclined;
import jp.monozukuri.platform.command.Command;

/** What has happened to the request RQ-1 of JP-31, and the refusals that most of its commands share. */
public final class Requests {

    /** An industry's request for a plasterer. */
    public static final DispatchRequested REQUESTED = new DispatchRequested(
            "RQ-1",
            "JP-31",
            "SME_OR_INDUSTRY",
            "PLASTERING",
            days("2025-07-10"),
            LocalDate.parse("2025-06-01"),
            null,
            null,
            null,
            null);

    /** It cannot be met. */
    public static final RequestDeclined DECLINED = new RequestDeclined("RQ-1", "JP-31", "対応できる者がいない");

    /** It led to a dispatch. */
    public static final RequestConfirmed CONFIRMED = new RequestConfirmed("RQ-1", "JP-31", "TT-1");

    private Requests() {}

    /** Someone was proposed. */
    public static MeisterProposed proposed(String personId) {
        return new MeisterProposed("RQ-1", "JP-31", personId);
    }

    /** Someone will go. */
    public static MeisterAccepted accepted(String personId) {
        return new MeisterAccepted("RQ-1", "JP-31", personId, null);
    }

    /** Someone will not go. */
    public static MeisterDeclined declined(String personId) {
        return new MeisterDeclined("RQ-1", "JP-31", personId, "都合がつかない");
    }

    /** The refusals of every command that needs an own, open request. */
    public static void refusesUnlessOwnAndOpen(Command command) {
        Stage.of(DispatchRequest.class).when(command).refuses("NOT_FOUND", "field", "requestId", "value", "RQ-1");
        Stage.of(DispatchRequest.class)
                .given(REQUESTED, proposed("T2"))
                .by("JP-32")
                .when(command)
                .refuses("FORBIDDEN_OFFICE", "office", "JP-32");
        Stage.of(DispatchRequest.class)
                .given(REQUESTED, proposed("T2"))
                .by("CENTRAL")
                .when(command)
                .refuses("FORBIDDEN_OFFICE", "office", "CENTRAL");
        Stage.of(DispatchRequest.class)
                .given(REQUESTED, proposed("T2"), DECLINED)
                .when(command)
                .refuses("WRONG_STATE", "field", "requestId", "value", "RQ-1", "state", "DECLINED");
        Stage.of(DispatchRequest.class)
                .given(REQUESTED, proposed("T2"), CONFIRMED)
                .when(command)
                .refuses("WRONG_STATE", "field", "requestId", "value", "RQ-1", "state", "CONFIRMED");
    }
}
