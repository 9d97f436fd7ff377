package jp.monozukuri.dispatch.engagement;

import java.time.LocalDate;

/**
 * A person and a day of a dispatch.
 *
 * @param online whether it was held online; false for a planned day
 * @param held true for a day as reported, false for a planned day of a dispatch that is not reported yet
 */
public record Engagement(String dispatchId, String personId, LocalDate day, boolean online, boolean held) {}
