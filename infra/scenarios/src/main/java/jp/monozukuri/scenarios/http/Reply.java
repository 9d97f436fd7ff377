package jp.monozukuri.scenarios.http;

import jp.monozukuri.scenarios.file.Outcome;
import org.jspecify.annotations.Nullable;

/** What the system answered to a command. */
public sealed interface Reply {

    /**
     * The command was decided.
     *
     * @param code the code of the problem document, null when there is none
     * @param sentence what the problem document says in English, null when there is none
     */
    record Decided(
            Outcome outcome,
            @Nullable String code,
            @Nullable String sentence) implements Reply {}

    /** The service does not know the command yet. */
    record NotYetKnown(String command) implements Reply {}
}
