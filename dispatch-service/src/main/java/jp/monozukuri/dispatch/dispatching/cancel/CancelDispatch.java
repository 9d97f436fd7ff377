package jp.monozukuri.dispatch.dispatching.cancel;

import jp.monozukuri.platform.command.Command;
import jp.monozukuri.platform.command.CommandContext;

/**
 * A dispatch does not take place; its request stays confirmed.
 *
 * @param reason in the office's words
 */
public record CancelDispatch(String dispatchId, String reason) implements Command {

    @Override
    public String target(CommandContext context) {
        return "dispatch/" + dispatchId;
    }
}
