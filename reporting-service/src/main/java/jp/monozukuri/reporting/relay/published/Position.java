package jp.monozukuri.reporting.relay.published;

/** How far one partition of a producer's topic had been taken in. */
public record Position(String service, long partition, long transactionId, long position) {}
