package jp.monozukuri.reporting.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Facts about a meister or skilled expert; {@code office} is the home office. */
public sealed interface PersonFact extends Fact {

    record SkilledExpertRegistered(String personId, String office) implements PersonFact {}

    record MeisterCarriedOver(
            String personId,
            String office,
            LocalDate registeredOn,
            boolean trainingExempt,
            @Nullable LocalDate trainedOn)
            implements PersonFact {}

    record MeisterCertified(
            String personId,
            String office,
            String applicationId,
            String applicationOffice,
            String trade,
            LocalDate certifiedOn,
            LocalDate registeredOn)
            implements PersonFact {}

    record ConditionsExplained(String personId, String office, LocalDate on) implements PersonFact {}

    record TrainingExempted(String personId, String office, LocalDate on) implements PersonFact {}

    record TrainingCompleted(
            String personId,
            String office,
            LocalDate on,
            @Nullable String trainingId) implements PersonFact {}

    record TrainingTravelPaid(String personId, String office, String trainingId, LocalDate completedOn)
            implements PersonFact {}

    record ProfileChanged(String personId, String office) implements PersonFact {}

    record MeisterSuspended(String personId, String office, LocalDate from) implements PersonFact {}

    record MeisterReinstated(String personId, String office, LocalDate on) implements PersonFact {}

    record MeisterWithdrawn(String personId, String office, LocalDate effectiveOn) implements PersonFact {}
}
