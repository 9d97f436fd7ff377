package jp.monozukuri.reporting.ledger;

import java.time.Instant;
import java.util.UUID;
import jp.monozukuri.reporting.fold.Line;

/**
 * A line with the event that caused it.
 *
 * @param number of the line within the event, from 1
 */
public record Entry(
        UUID eventId, int number, String service, String subject, long sequence, Instant recordedAt, Line line) {}
