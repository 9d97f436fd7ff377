package jp.monozukuri.dispatch.dispatching.event;

import org.axonframework.serialization.Revision;

/** The learners answered. */
@Revision("1")
public record LearnersSurveyed(String dispatchId, String office, long understood, long notUnderstood, long blank)
        implements DispatchEvent {}
