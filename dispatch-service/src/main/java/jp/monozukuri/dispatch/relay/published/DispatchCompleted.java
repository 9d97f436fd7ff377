package jp.monozukuri.dispatch.relay.published;

import java.util.List;

/**
 * The days of a dispatch were reported.
 *
 * @param office the office the fact belongs to
 * @param version of the report, from 1
 */
public record DispatchCompleted(String dispatchId, String office, long version, List<Day> days) {}
