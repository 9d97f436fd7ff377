package jp.monozukuri.dispatch.request.answer;

import jp.monozukuri.platform.command.Command;
import jp.monozukuri.platform.command.CommandContext;
import org.jspecify.annotations.Nullable;

/**
 * What a proposed person answered.
 *
 * @param reason required when declining; null when not told
 */
public record RecordMeisterAnswer(
        String requestId,
        String personId,
        MeisterAnswer answer,
        @Nullable String reason) implements Command {

    @Override
    public String target(CommandContext context) {
        return "request/" + requestId;
    }
}
