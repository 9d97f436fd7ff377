package jp.monozukuri.reporting.plan.finalise;

import jp.monozukuri.platform.command.Command;
import jp.monozukuri.platform.command.CommandContext;

/** Freezes the activity figures of an office and year. */
public record FinaliseYear(String targetOffice, long fiscalYear) implements Command {

    @Override
    public String target(CommandContext context) {
        return "plan/" + targetOffice + "/" + fiscalYear;
    }
}
