package jp.monozukuri.reporting.relay.published;

import java.time.LocalDate;

/** The incident is closed. */
public record IncidentClosed(String incidentId, String office, LocalDate on) {}
