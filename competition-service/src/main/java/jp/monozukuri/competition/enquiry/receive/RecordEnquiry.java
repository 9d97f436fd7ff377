package jp.monozukuri.competition.enquiry.receive;

import java.time.LocalDate;
import jp.monozukuri.platform.command.Command;
import jp.monozukuri.platform.command.CommandContext;

/**
 * An office records an enquiry on a mark.
 *
 * @param enquiryId new in the office
 */
public record RecordEnquiry(String enquiryId, Mark mark, EnquiryTopic topic, LocalDate on) implements Command {

    @Override
    public String target(CommandContext context) {
        return "enquiry/" + context.office() + "/" + enquiryId;
    }
}
