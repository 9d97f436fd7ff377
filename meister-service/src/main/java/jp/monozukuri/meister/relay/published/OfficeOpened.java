package jp.monozukuri.meister.relay.published;

/**
 * A regional office takes part in the programme.
 *
 * @param office the office the fact belongs to
 * @param nameJa Japanese name
 */
public record OfficeOpened(String office, String nameJa) {}
