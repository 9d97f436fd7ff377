package jp.monozukuri.dispatch.relay.published;

/**
 * A person of a dispatch.
 *
 * @param kind MEISTER or EXPERT
 */
public record Assigned(String personId, String kind) {}
