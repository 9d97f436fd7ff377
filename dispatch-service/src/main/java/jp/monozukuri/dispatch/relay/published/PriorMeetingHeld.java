package jp.monozukuri.dispatch.relay.published;

import java.time.LocalDate;

/**
 * The meeting before the instruction was held.
 *
 * @param office the office the fact belongs to
 */
public record PriorMeetingHeld(String requestId, String office, LocalDate on) {}
