package jp.monozukuri.dispatch.dispatching.report;

import java.util.List;
import jp.monozukuri.platform.command.Command;
import jp.monozukuri.platform.command.CommandContext;

/**
 * The activity report (活動報告書) of all days of a dispatch.
 *
 * @param days each date once
 */
public record ReportCompletion(String dispatchId, List<SessionDay> days) implements Command {

    @Override
    public String target(CommandContext context) {
        return "dispatch/" + dispatchId;
    }
}
