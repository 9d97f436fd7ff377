package jp.monozukuri.dispatch.request.decline;

import jp.monozukuri.platform.command.Command;
import jp.monozukuri.platform.command.CommandContext;

/**
 * The office tells the host that the request cannot be met.
 *
 * @param reason in the office's words
 */
public record DeclineRequest(String requestId, String reason) implements Command {

    @Override
    public String target(CommandContext context) {
        return "request/" + requestId;
    }
}
