package jp.monozukuri.reporting.communication.discard;

import jp.monozukuri.platform.command.Command;
import jp.monozukuri.platform.command.CommandContext;

/**
 * Gives up what was prepared and has not gone out; that closes it.
 *
 * @param version the version that is given up
 */
public record DiscardCommunication(String communicationId, long version, String reason) implements Command {

    @Override
    public String target(CommandContext context) {
        return "communication/" + context.office() + "/" + communicationId;
    }
}
