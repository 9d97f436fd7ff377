package jp.monozukuri.dispatch.relay.published;

/**
 * An office explained a warning; in which words is not published.
 *
 * @param about the aggregate of the entry
 * @param office the office the fact belongs to
 * @param number from 1, within what it is about
 */
public record WarningExplained(String about, String office, long number) {}
