package jp.monozukuri.competition.enquiry.refer;

import java.time.LocalDate;
import jp.monozukuri.platform.command.Command;
import jp.monozukuri.platform.command.CommandContext;

/** An office passes an enquiry on to the centre. */
public record ReferToCentre(String enquiryId, LocalDate on) implements Command {

    @Override
    public String target(CommandContext context) {
        return "enquiry/" + context.office() + "/" + enquiryId;
    }
}
