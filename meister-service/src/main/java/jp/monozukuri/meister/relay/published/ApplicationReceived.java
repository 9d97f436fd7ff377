package jp.monozukuri.meister.relay.published;

import java.time.LocalDate;

/**
 * An office received an application.
 *
 * @param applicationId the application
 * @param office the office the fact belongs to
 * @param personId code of the person
 * @param trade code
 * @param appliedOn date of application
 */
public record ApplicationReceived(
        String applicationId, String office, String personId, String trade, LocalDate appliedOn) {}
