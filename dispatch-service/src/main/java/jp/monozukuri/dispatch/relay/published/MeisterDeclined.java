package jp.monozukuri.dispatch.relay.published;

/**
 * A proposed person will not go.
 *
 * @param office the office the fact belongs to
 */
public record MeisterDeclined(String requestId, String office, String personId) {}
