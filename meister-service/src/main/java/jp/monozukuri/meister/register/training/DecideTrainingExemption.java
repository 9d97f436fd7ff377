package jp.monozukuri.meister.register.training;

import java.time.LocalDate;
import jp.monozukuri.meister.register.event.PersonEvent;
import jp.monozukuri.platform.command.Command;
import jp.monozukuri.platform.command.CommandContext;
import org.jspecify.annotations.Nullable;

/**
 * A meister need not complete the course.
 *
 * @param personId a meister neither trained nor exempt
 * @param on not after the day of recording
 * @param ground why, or null
 */
public record DecideTrainingExemption(
        String personId, LocalDate on, @Nullable String ground) implements Command {

    @Override
    public String target(CommandContext context) {
        return PersonEvent.aggregateId(personId);
    }
}
