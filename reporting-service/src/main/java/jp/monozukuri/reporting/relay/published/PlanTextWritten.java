package jp.monozukuri.reporting.relay.published;

/** Plan text of a report row. */
public record PlanTextWritten(String office, long fiscalYear, String row, String text) {}
