package jp.monozukuri.dispatch.dispatching.reschedule;

import java.time.LocalDate;
import jp.monozukuri.platform.command.Command;
import jp.monozukuri.platform.command.CommandContext;

/**
 * A planned session moves to another day.
 *
 * @param from a planned day
 * @param to a day not planned yet
 * @param reason in the office's words
 */
public record RescheduleSession(String dispatchId, LocalDate from, LocalDate to, String reason) implements Command {

    @Override
    public String target(CommandContext context) {
        return "dispatch/" + dispatchId;
    }
}
