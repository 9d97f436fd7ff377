package jp.monozukuri.dispatch.dispatching.report;

import java.util.List;
import jp.monozukuri.platform.command.Command;
import jp.monozukuri.platform.command.CommandContext;

/**
 * A report is replaced as a whole; the surveys stay.
 *
 * @param expectedVersion the version of the report that the caller has seen
 * @param reason in the office's words
 * @param days all days, each date once
 */
public record CorrectReport(String dispatchId, long expectedVersion, String reason, List<SessionDay> days)
        implements Command {

    @Override
    public String target(CommandContext context) {
        return "dispatch/" + dispatchId;
    }
}
