package jp.monozukuri.dispatch.dispatching.event;

/** What can happen to a dispatch. */
public sealed interface DispatchEvent
        permits DispatchConfirmed,
                SessionRescheduled,
                DispatchCancelled,
                DispatchCompleted,
                DispatchReportCorrected,
                DispatchReportVoided,
                HostSurveyed,
                LearnersSurveyed,
                FeeClaimed {

    /** The dispatch, unique over the country. */
    String dispatchId();

    /** The office that arranges it. */
    String office();
}
