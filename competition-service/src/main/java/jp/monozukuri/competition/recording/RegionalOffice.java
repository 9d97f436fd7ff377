package jp.monozukuri.competition.recording;

import jp.monozukuri.platform.command.CommandContext;
import jp.monozukuri.platform.problem.RuleViolation;

/** Competitions and promotion are recorded by regional offices only. Source: FORMAT.md 3, "The centre sends ...". */
public final class RegionalOffice {

    private RegionalOffice() {}

    /**
     * The code of the calling office.
     *
     * @throws RuleViolation FORBIDDEN_OFFICE when the centre calls
     */
    public static String calling(CommandContext context) {
        if (context.isCentre()) {
            throw RuleViolation.of("FORBIDDEN_OFFICE", "office", context.office());
        }
        return context.office();
    }
}
