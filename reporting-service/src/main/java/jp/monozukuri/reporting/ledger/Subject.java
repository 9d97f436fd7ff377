package jp.monozukuri.reporting.ledger;

/** An aggregate of a producer, whose events come in order. */
public record Subject(String service, String id) {}
