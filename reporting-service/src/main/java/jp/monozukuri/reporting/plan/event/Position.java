package jp.monozukuri.reporting.plan.event;

/**
 * How far the ledger had taken in one partition of a producer's topic.
 *
 * @param service short name of the producer, e.g. {@code dispatch}
 * @param transactionId transaction of the last event taken in, in the producer's store
 * @param position its number there
 */
public record Position(String service, long partition, long transactionId, long position) {}
