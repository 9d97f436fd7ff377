package jp.monozukuri.scenarios.file;

/** How the system may answer a command. Source: FORMAT.md 2. */
public enum Outcome {
    /** Recorded. */
    ACCEPTED,
    /** The same command under the same key once more: the first answer again. */
    DUPLICATE,
    /** Another command or payload under a used key. */
    CONFLICT,
    /** A rule is broken and nothing is recorded. */
    REJECTED
}
