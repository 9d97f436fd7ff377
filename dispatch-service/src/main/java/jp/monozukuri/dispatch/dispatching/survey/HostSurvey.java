package jp.monozukuri.dispatch.dispatching.survey;

import jp.monozukuri.platform.command.Command;
import jp.monozukuri.platform.command.CommandContext;
import org.jspecify.annotations.Nullable;

/**
 * The host's answers, once per report.
 *
 * @param satisfied null for a blank answer
 * @param becameTrigger whether it was the occasion to use skill tests or competitions; null for a blank answer
 */
public record HostSurvey(
        String dispatchId,
        @Nullable Boolean satisfied,
        @Nullable Boolean becameTrigger) implements Command {

    @Override
    public String target(CommandContext context) {
        return "dispatch/" + dispatchId;
    }
}
