package jp.monozukuri.reporting.fact;

/** Facts about the monthly attestation of information handling. */
public sealed interface MonthFact extends Fact {

    record MonthAttested(String office, String month, String incidents) implements MonthFact {}

    record IncidentEntered(String office, String month, String incidentId) implements MonthFact {}
}
