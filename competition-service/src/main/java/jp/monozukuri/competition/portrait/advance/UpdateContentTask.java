package jp.monozukuri.competition.portrait.advance;

import java.time.LocalDate;
import jp.monozukuri.platform.command.Command;
import jp.monozukuri.platform.command.CommandContext;
import org.jspecify.annotations.Nullable;

/**
 * The task moves forward.
 *
 * @param state ONGOING or DONE; ONGOING may be left out
 * @param on the day; null when not told
 */
public record UpdateContentTask(
        String taskId, TaskState state, @Nullable LocalDate on) implements Command {

    @Override
    public String target(CommandContext context) {
        return "content-task/" + context.office() + "/" + taskId;
    }
}
