package jp.monozukuri.competition.qualifier.event;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * A qualifier was held.
 *
 * @param key tells the qualifiers of an office apart
 */
@Revision("1")
public record QualifierHeld(String key, String office, String trade, LocalDate date, long participants)
        implements QualifierEvent {}
