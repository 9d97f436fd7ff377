package jp.monozukuri.dispatch.relay.published;

import java.time.LocalDate;

/**
 * The fee of somebody who instructed was claimed; the amount is not published.
 *
 * @param office the office the fact belongs to
 * @param on the day of the claim
 */
public record FeeClaimed(String dispatchId, String office, String personId, LocalDate on) {}
