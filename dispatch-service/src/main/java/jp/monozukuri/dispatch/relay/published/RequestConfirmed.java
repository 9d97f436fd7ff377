package jp.monozukuri.dispatch.relay.published;

/**
 * A request led to a dispatch.
 *
 * @param office the office the fact belongs to
 */
public record RequestConfirmed(String requestId, String office, String dispatchId) {}
