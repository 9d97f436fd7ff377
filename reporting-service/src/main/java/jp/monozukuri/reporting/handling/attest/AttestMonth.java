package jp.monozukuri.reporting.handling.attest;

import java.util.List;
import jp.monozukuri.platform.command.Command;
import jp.monozukuri.platform.command.CommandContext;

/** Attests a month. */
public record AttestMonth(String month, String incidents, List<String> measures) implements Command {

    public AttestMonth {
        measures = List.copyOf(measures);
    }

    @Override
    public String target(CommandContext context) {
        return "security-month/" + context.office() + "/" + month;
    }
}
