package jp.monozukuri.reporting.fact;

import java.time.LocalDate;

/** Facts about the liaison conference of a year. */
public sealed interface ConferenceFact extends Fact {

    record ConferenceConstituted(String office, int fiscalYear, LocalDate on, String form, long bodies)
            implements ConferenceFact {}

    record ConferencePlanned(String office, int fiscalYear, long no, LocalDate date) implements ConferenceFact {}

    record ConferenceHeld(String office, int fiscalYear, long no, LocalDate date) implements ConferenceFact {}
}
