package jp.monozukuri.meister.relay.published;

import java.time.LocalDate;

/**
 * A meister left the programme.
 *
 * @param personId code of the person
 * @param office the office the fact belongs to
 * @param effectiveOn start of the gap
 */
public record MeisterWithdrawn(String personId, String office, LocalDate effectiveOn) {}
