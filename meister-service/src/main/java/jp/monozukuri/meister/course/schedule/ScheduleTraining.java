package jp.monozukuri.meister.course.schedule;

import java.time.LocalDate;
import java.util.List;
import jp.monozukuri.meister.course.event.CourseEvent;
import jp.monozukuri.platform.command.Command;
import jp.monozukuri.platform.command.CommandContext;
import org.jspecify.annotations.Nullable;

/**
 * An office sets the day of a course.
 *
 * @param trainingId new in the country
 * @param date past or future
 * @param place or null
 * @param invited codes of persons, not checked, or null
 */
public record ScheduleTraining(
        String trainingId,
        LocalDate date,
        @Nullable String place,
        @Nullable List<String> invited) implements Command {

    @Override
    public String target(CommandContext context) {
        return CourseEvent.aggregateId(trainingId);
    }
}
