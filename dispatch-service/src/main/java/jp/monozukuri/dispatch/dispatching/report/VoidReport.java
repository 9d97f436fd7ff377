package jp.monozukuri.dispatch.dispatching.report;

import jp.monozukuri.platform.command.Command;
import jp.monozukuri.platform.command.CommandContext;

/**
 * A report is taken back with its days and surveys; the dispatch is confirmed again.
 *
 * @param reason in the office's words
 */
public record VoidReport(String dispatchId, String reason) implements Command {

    @Override
    public String target(CommandContext context) {
        return "dispatch/" + dispatchId;
    }
}
