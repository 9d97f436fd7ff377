package jp.monozukuri.meister.course.event;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * An office set the day of a course.
 *
 * @param trainingId unique over the country
 * @param office the office that holds it
 * @param date day of the course
 * @param place where, or null
 * @param invited persons invited, perhaps none
 */
@Revision("1")
public record TrainingScheduled(
        String trainingId,
        String office,
        LocalDate date,
        @Nullable String place,
        List<String> invited) implements CourseEvent {

    public TrainingScheduled {
        invited = List.copyOf(invited);
    }
}
