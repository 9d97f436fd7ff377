package jp.monozukuri.meister.relay.published;

import java.time.LocalDate;

/**
 * An application went to the centre.
 *
 * @param applicationId the application
 * @param office the office the fact belongs to
 * @param batch name of the batch
 * @param deadline the last day in time
 */
public record ApplicationForwarded(String applicationId, String office, String batch, LocalDate deadline) {}
