package jp.monozukuri.meister.relay.published;

import java.time.LocalDate;

/**
 * A meister may not be sent for now.
 *
 * @param personId code of the person
 * @param office the office the fact belongs to
 * @param from start of the gap
 */
public record MeisterSuspended(String personId, String office, LocalDate from) {}
