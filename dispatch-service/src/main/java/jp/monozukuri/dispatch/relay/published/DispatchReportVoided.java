package jp.monozukuri.dispatch.relay.published;

/**
 * A report was taken back with its days and surveys.
 *
 * @param office the office the fact belongs to
 * @param version of the report after the voiding
 */
public record DispatchReportVoided(String dispatchId, String office, long version) {}
