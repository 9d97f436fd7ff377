package jp.monozukuri.reporting.fact;

import java.time.LocalDate;

/** Facts about a training course as planned. */
public sealed interface TrainingFact extends Fact {

    record TrainingScheduled(String trainingId, String office, LocalDate date) implements TrainingFact {}
}
