package jp.monozukuri.reporting.relay.published;

/** Status text of a report row. */
public record StatusTextWritten(String office, long fiscalYear, String row, String text) {}
