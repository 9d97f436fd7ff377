package jp.monozukuri.meister.prospecting.visit;

import java.time.LocalDate;
import jp.monozukuri.meister.prospecting.event.ProspectingEvent;
import jp.monozukuri.platform.command.Command;
import jp.monozukuri.platform.command.CommandContext;
import org.jspecify.annotations.Nullable;

/**
 * An office records a contact of any kind.
 *
 * @param contactId new in the office
 * @param kind VISIT, MAILING, CERTIFICATE_CEREMONY, ONLINE_NOTICE or MEETING
 * @param on not after the day of recording
 * @param recipients at least 1
 * @param organisation or null
 * @param area or null
 * @param trade a listed trade, or null
 */
public record RecordProspectingVisit(
        String contactId,
        String kind,
        LocalDate on,
        long recipients,
        @Nullable String organisation,
        @Nullable String area,
        @Nullable String trade)
        implements Command {

    @Override
    public String target(CommandContext context) {
        return ProspectingEvent.aggregateId(context.office(), contactId);
    }
}
