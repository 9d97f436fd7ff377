package jp.monozukuri.competition.portrait.advance;

/** How far a content task is; the order of the constants is the only way it can go. Source: DOMAIN.md 3.4. */
public enum TaskState {
    /** Asked for. */
    REQUESTED,
    /** The interview or its editing is under way. */
    ONGOING,
    /** Published. */
    DONE
}
