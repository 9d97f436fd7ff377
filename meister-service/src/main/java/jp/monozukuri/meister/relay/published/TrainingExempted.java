package jp.monozukuri.meister.relay.published;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A meister need not complete the course.
 *
 * @param personId code of the person
 * @param office the office the fact belongs to
 * @param on can be sent from this day
 * @param ground a code, or null
 */
public record TrainingExempted(
        String personId,
        String office,
        LocalDate on,
        @Nullable String ground) {}
