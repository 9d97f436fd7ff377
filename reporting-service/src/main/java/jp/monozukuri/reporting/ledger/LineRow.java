package jp.monozukuri.reporting.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line as it stands in the ledger.
 *
 * @param fiscalYear 0 when reports of every year look at it
 * @param activityDate null where there is none
 * @param amount with its sign
 * @param wording the text of a text cell, else null
 */
public record LineRow(
        UUID eventId,
        int line,
        String service,
        @Nullable String subject,
        long sequence,
        Instant recordedAt,
        String office,
        int fiscalYear,
        String row,
        String measure,
        @Nullable String item,
        @Nullable LocalDate activityDate,
        int sign,
        long amount,
        @Nullable String wording) {}
