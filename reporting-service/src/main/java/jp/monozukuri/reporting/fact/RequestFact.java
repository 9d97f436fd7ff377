package jp.monozukuri.reporting.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Facts about a request for a dispatch, from its submission to its answer. */
public sealed interface RequestFact extends Fact {

    record DispatchRequested(
            String requestId,
            String office,
            LocalDate on,
            @Nullable String consultationId) implements RequestFact {}

    record MeisterProposed(String requestId, String office) implements RequestFact {}

    record MeisterAccepted(String requestId, String office) implements RequestFact {}

    record MeisterDeclined(String requestId, String office) implements RequestFact {}

    record PriorMeetingHeld(String requestId, String office) implements RequestFact {}

    record InstructionPlanIssued(String requestId, String office) implements RequestFact {}

    record RequestDeclined(String requestId, String office) implements RequestFact {}

    record RequestConfirmed(String requestId, String office) implements RequestFact {}
}
