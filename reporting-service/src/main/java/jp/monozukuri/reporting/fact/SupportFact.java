package jp.monozukuri.reporting.fact;

/** Facts about the support of competitors and their leaders. */
public sealed interface SupportFact extends Fact {

    record SupportRegistered(
            String office, String competition, int fiscalYear, String role, String personRef, String trade)
            implements SupportFact {}

    record SupportWithdrawn(
            String office, String competition, int fiscalYear, String role, String personRef, String trade)
            implements SupportFact {}
}
