/**
 * Handling of personal information: monthly attestations and incidents.
 * In: AttestMonth, ReportIncident, ReportIncidentToConsignor, CloseIncident. Out: month and incident events.
 */
@NullMarked
package jp.monozukuri.reporting.handling;

import org.jspecify.annotations.NullMarked;
