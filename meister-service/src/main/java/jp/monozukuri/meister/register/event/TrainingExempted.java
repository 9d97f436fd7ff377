package jp.monozukuri.meister.register.event;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A meister need not complete the course.
 *
 * @param office home office
 * @param on can be sent from this day
 * @param ground why, or null
 */
@Revision("1")
public record TrainingExempted(
        String personId,
        String office,
        LocalDate on,
        @Nullable String ground) implements PersonEvent {}
