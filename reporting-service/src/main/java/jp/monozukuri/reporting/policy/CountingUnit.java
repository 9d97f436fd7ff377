package jp.monozukuri.reporting.policy;

/** Policy {@code countingUnit}: what an activity row shows as its figure. Source: FORMAT.md 7, changeable. */
public enum CountingUnit {
    /** Distinct person, dispatch and date; hours do not weigh. */
    MEISTER_DAYS,
    /** Learners of each reported day. */
    LEARNER_DAYS
}
