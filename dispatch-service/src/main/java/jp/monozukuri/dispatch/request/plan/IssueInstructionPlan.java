package jp.monozukuri.dispatch.request.plan;

import java.time.LocalDate;
import jp.monozukuri.platform.command.Command;
import jp.monozukuri.platform.command.CommandContext;

/**
 * The instruction plan (講習計画書) was issued.
 *
 * @param on the day, today at the latest
 */
public record IssueInstructionPlan(String requestId, LocalDate on) implements Command {

    @Override
    public String target(CommandContext context) {
        return "request/" + requestId;
    }
}
