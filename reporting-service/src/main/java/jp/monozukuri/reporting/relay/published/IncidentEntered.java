package jp.monozukuri.reporting.relay.published;

/** An incident in the register of its month. */
public record IncidentEntered(String office, String month, String incidentId) {}
