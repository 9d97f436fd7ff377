package jp.monozukuri.reporting.relay.published;

/** The attestation of a month. */
public record MonthAttested(String office, String month, String incidents) {}
