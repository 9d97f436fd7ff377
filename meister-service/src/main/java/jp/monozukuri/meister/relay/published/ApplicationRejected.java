package jp.monozukuri.meister.relay.published;

/**
 * The centre rejected an application.
 *
 * @param applicationId the application
 * @param office the office the fact belongs to
 */
public record ApplicationRejected(String applicationId, String office) {}
