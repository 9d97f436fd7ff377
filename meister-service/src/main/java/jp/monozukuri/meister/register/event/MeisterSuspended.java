package jp.monozukuri.meister.register.event;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * A meister may not be sent for now.
 *
 * @param office home office
 * @param from start of the gap
 */
@Revision("1")
public record MeisterSuspended(String personId, String office, LocalDate from, String reason) implements PersonEvent {}
