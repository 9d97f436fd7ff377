package jp.monozukuri.dispatch.dispatching.event;

import org.axonframework.serialization.Revision;

/**
 * The report was taken back with its days and surveys.
 *
 * @param version of the report after the voiding
 */
@Revision("1")
public record DispatchReportVoided(String dispatchId, String office, long version, String reason)
        implements DispatchEvent {}
