package jp.monozukuri.dispatch.request.event;

/** What can happen to a request. */
public sealed interface RequestEvent
        permits DispatchRequested,
                MeisterProposed,
                MeisterAccepted,
                MeisterDeclined,
                PriorMeetingHeld,
                InstructionPlanIssued,
                RequestDeclined,
                RequestConfirmed {

    /** The request, unique over the country. */
    String requestId();

    /** The office that was asked. */
    String office();
}
