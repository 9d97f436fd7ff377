package jp.monozukuri.dispatch.relay.published;

import java.util.List;

/**
 * All days of a report were replaced.
 *
 * @param office the office the fact belongs to
 * @param version of the report after the correction
 * @param days all days as they are now
 */
public record DispatchReportCorrected(String dispatchId, String office, long version, List<Day> days) {}
