package jp.monozukuri.reporting.plan.write;

import jp.monozukuri.platform.command.Command;
import jp.monozukuri.platform.command.CommandContext;

/** Writes a status text of the report. */
public record WriteActivityStatus(long fiscalYear, String row, String text) implements Command {

    @Override
    public String target(CommandContext context) {
        return "plan/" + context.office() + "/" + fiscalYear;
    }
}
