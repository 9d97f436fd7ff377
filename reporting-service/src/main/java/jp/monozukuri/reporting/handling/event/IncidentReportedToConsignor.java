package jp.monozukuri.reporting.handling.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/** The consignor was told of an incident. */
@Revision("1")
public record IncidentReportedToConsignor(String incidentId, String office, Instant reportedAt)
        implements HandlingEvent {}
