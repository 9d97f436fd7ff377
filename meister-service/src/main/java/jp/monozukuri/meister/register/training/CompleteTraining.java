package jp.monozukuri.meister.register.training;

import java.time.LocalDate;
import jp.monozukuri.meister.register.event.PersonEvent;
import jp.monozukuri.platform.command.Command;
import jp.monozukuri.platform.command.CommandContext;
import org.jspecify.annotations.Nullable;

/**
 * A meister completed the course.
 *
 * @param personId a meister
 * @param on not after the day of recording
 * @param trainingId a scheduled course of any office, or null
 */
public record CompleteTraining(
        String personId, LocalDate on, @Nullable String trainingId) implements Command {

    @Override
    public String target(CommandContext context) {
        return PersonEvent.aggregateId(personId);
    }
}
