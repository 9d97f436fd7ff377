package jp.monozukuri.dispatch.request.propose;

import jp.monozukuri.platform.command.Command;
import jp.monozukuri.platform.command.CommandContext;

/** The office proposes a meister or an expert for a request. */
public record ProposeMeister(String requestId, String personId) implements Command {

    @Override
    public String target(CommandContext context) {
        return "request/" + requestId;
    }
}
