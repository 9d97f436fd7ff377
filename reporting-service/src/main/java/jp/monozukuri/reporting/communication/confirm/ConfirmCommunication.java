package jp.monozukuri.reporting.communication.confirm;

import java.time.LocalDate;
import jp.monozukuri.platform.command.Command;
import jp.monozukuri.platform.command.CommandContext;

/**
 * Records that what went out has arrived where it should; that closes it.
 *
 * @param on the day on which this was made sure, from the day of release to today
 */
public record ConfirmCommunication(String communicationId, LocalDate on) implements Command {

    @Override
    public String target(CommandContext context) {
        return "communication/" + context.office() + "/" + communicationId;
    }
}
