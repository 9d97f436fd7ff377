package jp.monozukuri.competition.portrait.open;

import java.time.LocalDate;
import jp.monozukuri.platform.command.Command;
import jp.monozukuri.platform.command.CommandContext;
import org.jspecify.annotations.Nullable;

/**
 * An office asks for a portrait of a master craftsman.
 *
 * @param taskId new in the office
 * @param fiscalYear the year whose report shows the task
 * @param subject who or what is portrayed, as a code of the office, never a name; null when not told
 * @param on the day; null when not told
 */
public record OpenContentTask(
        String taskId,
        long fiscalYear,
        @Nullable String subject,
        @Nullable LocalDate on) implements Command {

    @Override
    public String target(CommandContext context) {
        return "content-task/" + context.office() + "/" + taskId;
    }
}
