package jp.monozukuri.meister.register.event;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * Every open gap of a meister ends.
 *
 * @param office home office
 * @param on active again from this day
 */
@Revision("1")
public record MeisterReinstated(String personId, String office, LocalDate on, String reason) implements PersonEvent {}
