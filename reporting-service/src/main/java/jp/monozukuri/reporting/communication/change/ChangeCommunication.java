package jp.monozukuri.reporting.communication.change;

import java.util.List;
import jp.monozukuri.platform.command.Command;
import jp.monozukuri.platform.command.CommandContext;
import jp.monozukuri.reporting.communication.channel.OutgoingChannel;
import jp.monozukuri.reporting.communication.prepare.Attached;
import org.jspecify.annotations.Nullable;

/**
 * Replaces what was prepared, wholly; whoever does so has a hand in it from then on.
 *
 * @param version the version that is replaced
 * @param attachments null when there are none
 */
public record ChangeCommunication(
        String communicationId,
        long version,
        OutgoingChannel channel,
        String template,
        long recipients,
        @Nullable List<Attached> attachments,
        String reason)
        implements Command {

    @Override
    public String target(CommandContext context) {
        return "communication/" + context.office() + "/" + communicationId;
    }
}
