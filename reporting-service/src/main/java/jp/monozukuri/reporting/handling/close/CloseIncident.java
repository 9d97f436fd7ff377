package jp.monozukuri.reporting.handling.close;

import java.time.LocalDate;
import jp.monozukuri.platform.command.Command;
import jp.monozukuri.platform.command.CommandContext;

/** Closes an incident. */
public record CloseIncident(String incidentId, LocalDate on) implements Command {

    @Override
    public String target(CommandContext context) {
        return "incident/" + incidentId;
    }
}
