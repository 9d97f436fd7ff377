package jp.monozukuri.reporting.communication.waiting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A communication that waits for someone.
 *
 * @param version the version that the next step concerns
 * @param waitsFor CHECK, RELEASE or CONFIRMATION
 * @param notBy who may not do it: whoever had a hand in what is to be checked
 * @param expectedFrom who is expected to do it: the last maker to release, who released to confirm; null when anyone else of the
 *     office may check
 */
record Waiting(
        String communicationId,
        String channel,
        String template,
        long recipients,
        long version,
        String waitsFor,
        List<String> notBy,
        @Nullable String expectedFrom,
        @Nullable String checkedBy) {}
