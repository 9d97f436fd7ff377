package jp.monozukuri.platform.eventstore;

/**
 * An event that is durably stored.
 *
 * @param aggregateId its aggregate
 * @param version the aggregate's version after it: the number of its events
 * @param place where it stands
 */
public record Appended(String aggregateId, long version, Place place) {}
