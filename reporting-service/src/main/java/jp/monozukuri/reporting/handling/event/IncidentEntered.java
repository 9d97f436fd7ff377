package jp.monozukuri.reporting.handling.event;

import org.axonframework.serialization.Revision;

/** An incident stands in the register of the month in which it occurred. */
@Revision("1")
public record IncidentEntered(String office, String month, String incidentId) implements HandlingEvent {}
