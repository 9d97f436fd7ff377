package jp.monozukuri.reporting.handling.event;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** An incident is closed. */
@Revision("1")
public record IncidentClosed(String incidentId, String office, LocalDate on) implements HandlingEvent {}
