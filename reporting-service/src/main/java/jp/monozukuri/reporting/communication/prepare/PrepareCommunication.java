package jp.monozukuri.reporting.communication.prepare;

import java.util.List;
import jp.monozukuri.platform.command.Command;
import jp.monozukuri.platform.command.CommandContext;
import jp.monozukuri.reporting.communication.channel.OutgoingChannel;
import org.jspecify.annotations.Nullable;

/**
 * Prepares what is to go out.
 *
 * @param communicationId new in the office
 * @param template code of the template that the text comes from
 * @param recipients how many addressees, from 1
 * @param attachments null when there are none
 */
public record PrepareCommunication(
        String communicationId,
        OutgoingChannel channel,
        String template,
        long recipients,
        @Nullable List<Attached> attachments)
        implements Command {

    @Override
    public String target(CommandContext context) {
        return "communication/" + context.office() + "/" + communicationId;
    }
}
