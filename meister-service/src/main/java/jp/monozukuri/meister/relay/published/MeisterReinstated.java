package jp.monozukuri.meister.relay.published;

import java.time.LocalDate;

/**
 * Every open gap of a meister ends.
 *
 * @param personId code of the person
 * @param office the office the fact belongs to
 * @param on active again from this day
 */
public record MeisterReinstated(String personId, String office, LocalDate on) {}
