package jp.monozukuri.meister.register.event;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A meister completed the course.
 *
 * @param office home office
 * @param trainingId the course of an office, or null
 */
@Revision("1")
public record TrainingCompleted(
        String personId,
        String office,
        LocalDate on,
        @Nullable String trainingId) implements PersonEvent {}
