package jp.monozukuri.reporting.replay;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * How far a replay is, and what it found.
 *
 * @param startedBy code of who started it
 * @param eventsTotal records on the topics when it started
 * @param eventsRead of these
 * @param eventsPerSecond reading, folding and writing together
 * @param repeats records that Kafka holds more than once
 * @param unreadable records that are no event or cannot follow their subject; the live intake has them as dead letters
 * @param lines ledger lines that the history gives
 * @param differences lines and pictures that differ from the live ones; null until compared
 * @param firstDifferences the first of them, whole
 * @param failure why it ended without a comparison
 */
public record Progress(
        long id,
        Phase phase,
        Instant startedAt,
        String startedBy,
        long eventsTotal,
        long eventsRead,
        long eventsPerSecond,
        long repeats,
        long unreadable,
        long lines,
        @Nullable Long differences,
        List<Difference> firstDifferences,
        @Nullable Instant finishedAt,
        @Nullable String failure) {

    /** What a replay is doing. */
    public enum Phase {
        READING,
        /** Waiting until the live ledger has taken the replayed events in. */
        CATCHING_UP,
        COMPARING,
        DONE,
        FAILED
    }

    /**
     * A line or picture that differs.
     *
     * @param kind MISSING in the live ledger, EXTRA in it, CHANGED in it, or PICTURE
     */
    public record Difference(
            int number,
            String kind,
            @Nullable JsonNode replayed,
            @Nullable JsonNode live) {}

    /** The same with the first of its differences. */
    Progress with(List<Difference> first) {
        return new Progress(
                id,
                phase,
                startedAt,
                startedBy,
                eventsTotal,
                eventsRead,
                eventsPerSecond,
                repeats,
                unreadable,
                lines,
                differences,
                first,
                finishedAt,
                failure);
    }

    /** Whether it has ended. */
    public boolean isOver() {
        return phase == Phase.DONE || phase == Phase.FAILED;
    }
}
