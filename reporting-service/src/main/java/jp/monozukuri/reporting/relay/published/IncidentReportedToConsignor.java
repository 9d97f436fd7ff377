package jp.monozukuri.reporting.relay.published;

import java.time.Instant;

/** The consignor was told. */
public record IncidentReportedToConsignor(String incidentId, String office, Instant reportedAt) {}
