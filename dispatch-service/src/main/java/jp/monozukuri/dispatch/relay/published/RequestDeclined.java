package jp.monozukuri.dispatch.relay.published;

/**
 * A request cannot be met.
 *
 * @param office the office the fact belongs to
 */
public record RequestDeclined(String requestId, String office) {}
