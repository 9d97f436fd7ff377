package jp.monozukuri.meister.register.event;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The travel to a completed course was paid.
 *
 * @param office home office
 * @param completedOn the day on which the person completed it
 * @param amountYen or null
 */
@Revision("1")
public record TrainingTravelPaid(
        String personId,
        String office,
        String trainingId,
        LocalDate completedOn,
        @Nullable Long amountYen) implements PersonEvent {}
