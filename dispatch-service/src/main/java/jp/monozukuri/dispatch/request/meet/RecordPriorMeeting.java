package jp.monozukuri.dispatch.request.meet;

import java.time.LocalDate;
import jp.monozukuri.platform.command.Command;
import jp.monozukuri.platform.command.CommandContext;

/**
 * The meeting of host, person and coordinator before the instruction was held.
 *
 * @param on the day, today at the latest
 */
public record RecordPriorMeeting(String requestId, LocalDate on) implements Command {

    @Override
    public String target(CommandContext context) {
        return "request/" + requestId;
    }
}
