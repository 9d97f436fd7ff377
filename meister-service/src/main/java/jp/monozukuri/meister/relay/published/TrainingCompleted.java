package jp.monozukuri.meister.relay.published;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A meister completed the course.
 *
 * @param personId code of the person
 * @param office the office the fact belongs to
 * @param trainingId the course, or null
 */
public record TrainingCompleted(
        String personId,
        String office,
        LocalDate on,
        @Nullable String trainingId) {}
