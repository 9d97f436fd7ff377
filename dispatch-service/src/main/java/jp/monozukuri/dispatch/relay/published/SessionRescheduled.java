package jp.monozukuri.dispatch.relay.published;

import java.time.LocalDate;

/**
 * A planned session moved to another day.
 *
 * @param office the office the fact belongs to
 */
public record SessionRescheduled(String dispatchId, String office, LocalDate from, LocalDate to) {}
