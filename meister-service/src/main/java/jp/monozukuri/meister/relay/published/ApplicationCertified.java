package jp.monozukuri.meister.relay.published;

import java.time.LocalDate;

/**
 * The centre decided in favour of an application.
 *
 * @param applicationId the application
 * @param office the office the fact belongs to
 */
public record ApplicationCertified(String applicationId, String office, LocalDate certifiedOn) {}
