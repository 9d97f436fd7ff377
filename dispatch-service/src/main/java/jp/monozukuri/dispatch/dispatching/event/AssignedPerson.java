package jp.monozukuri.dispatch.dispatching.event;

/**
 * A person of a dispatch.
 *
 * @param kind MEISTER or EXPERT at the time of confirming
 */
public record AssignedPerson(String personId, String kind) {}
