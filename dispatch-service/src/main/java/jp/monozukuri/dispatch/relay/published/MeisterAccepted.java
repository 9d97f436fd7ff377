package jp.monozukuri.dispatch.relay.published;

/**
 * A proposed person will go.
 *
 * @param office the office the fact belongs to
 */
public record MeisterAccepted(String requestId, String office, String personId) {}
