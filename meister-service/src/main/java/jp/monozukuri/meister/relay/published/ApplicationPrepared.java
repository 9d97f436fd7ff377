package jp.monozukuri.meister.relay.published;

/**
 * The documents of an application are complete.
 *
 * @param applicationId the application
 * @param office the office the fact belongs to
 */
public record ApplicationPrepared(String applicationId, String office) {}
