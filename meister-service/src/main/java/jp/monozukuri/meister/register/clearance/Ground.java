package jp.monozukuri.meister.register.clearance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact of the register that an answer rests on.
 *
 * @param fact what it is
 * @param on the day from which it holds
 * @param until the first day on which it holds no more, or null
 * @param trade code, for a fact about one trade, or null
 * @param sequence number of the event in the person's history, from 0
 */
record Ground(
        Fact fact,
        LocalDate on,
        @Nullable LocalDate until,
        @Nullable String trade,
        UUID eventId,
        long sequence,
        Instant recordedAt) {

    /** What a fact can be. */
    enum Fact {
        CERTIFIED,
        REGISTERED,
        CONDITIONS_EXPLAINED,
        TRAINED,
        EXEMPT,
        SUSPENDED,
        WITHDRAWN
    }

    /** Whether it holds on a day. */
    boolean holdsOn(LocalDate day) {
        return !on.isAfter(day) && (until == null || until.isAfter(day));
    }

    /** The same fact, over from a day on; one that is over already stays as it is. */
    Ground over(LocalDate day) {
        return until == null ? new Ground(fact, on, day, trade, eventId, sequence, recordedAt) : this;
    }
}
