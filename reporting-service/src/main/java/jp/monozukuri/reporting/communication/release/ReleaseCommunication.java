package jp.monozukuri.reporting.communication.release;

import jp.monozukuri.platform.command.Command;
import jp.monozukuri.platform.command.CommandContext;

/**
 * Sends out what was checked.
 *
 * @param version the version that goes out
 */
public record ReleaseCommunication(String communicationId, long version) implements Command {

    @Override
    public String target(CommandContext context) {
        return "communication/" + context.office() + "/" + communicationId;
    }
}
