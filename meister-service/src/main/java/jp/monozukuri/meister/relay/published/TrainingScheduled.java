package jp.monozukuri.meister.relay.published;

import java.time.LocalDate;
import java.util.List;

/**
 * An office set the day of a course.
 *
 * @param trainingId unique over the country
 * @param office the office the fact belongs to
 * @param date day of the course
 * @param invited codes of persons
 */
public record TrainingScheduled(String trainingId, String office, LocalDate date, List<String> invited) {

    public TrainingScheduled {
        invited = List.copyOf(invited);
    }
}
