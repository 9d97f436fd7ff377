package jp.monozukuri.dispatch.relay.published;

/**
 * The learners of a dispatch answered.
 *
 * @param office the office the fact belongs to
 */
public record LearnersSurveyed(String dispatchId, String office, long understood, long notUnderstood, long blank) {}
