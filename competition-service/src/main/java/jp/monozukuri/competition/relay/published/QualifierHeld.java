package jp.monozukuri.competition.relay.published;

import java.time.LocalDate;

/**
 * A qualifier was held.
 *
 * @param participants persons who took part
 */
public record QualifierHeld(String office, String trade, LocalDate date, long participants) {}
