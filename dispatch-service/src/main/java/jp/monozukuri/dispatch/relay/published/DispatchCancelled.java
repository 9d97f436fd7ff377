package jp.monozukuri.dispatch.relay.published;

/**
 * A dispatch does not take place.
 *
 * @param office the office the fact belongs to
 */
public record DispatchCancelled(String dispatchId, String office) {}
