package jp.monozukuri.meister.relay.published;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The travel to a completed course was paid.
 *
 * @param personId code of the person
 * @param office the office the fact belongs to
 * @param trainingId the course
 * @param completedOn the day on which the person completed it
 * @param amountYen or null
 */
public record TrainingTravelPaid(
        String personId,
        String office,
        String trainingId,
        LocalDate completedOn,
        @Nullable Long amountYen) {}
