package jp.monozukuri.reporting.communication.check;

import java.util.List;
import jp.monozukuri.platform.command.Command;
import jp.monozukuri.platform.command.CommandContext;
import jp.monozukuri.reporting.communication.channel.CheckItem;

/**
 * Records that the acting person looked at what is to go out and found it right.
 *
 * @param version the version that was looked at
 * @param checked the items that were looked at, in any order
 */
public record CheckCommunication(String communicationId, long version, List<CheckItem> checked) implements Command {

    public CheckCommunication {
        checked = List.copyOf(checked);
    }

    @Override
    public String target(CommandContext context) {
        return "communication/" + context.office() + "/" + communicationId;
    }
}
