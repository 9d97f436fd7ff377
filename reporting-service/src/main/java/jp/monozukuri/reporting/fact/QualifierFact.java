package jp.monozukuri.reporting.fact;

import java.time.LocalDate;

/** Facts about qualifiers of the national skills competition. */
public sealed interface QualifierFact extends Fact {

    record QualifierHeld(String office, String trade, LocalDate date, long participants) implements QualifierFact {}
}
