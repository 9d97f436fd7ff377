package jp.monozukuri.dispatch.relay.published;

/**
 * An office proposed a person for a request.
 *
 * @param office the office the fact belongs to
 */
public record MeisterProposed(String requestId, String office, String personId) {}
