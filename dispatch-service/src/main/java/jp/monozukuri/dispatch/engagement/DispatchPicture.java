package jp.monozukuri.dispatch.engagement;

import java.time.LocalDate;
import java.util.List;

/**
 * A dispatch, as far as matching needs to know.
 *
 * @param days the days as reported; empty unless reported
 */
public record DispatchPicture(
        String id,
        String office,
        String trade,
        State state,
        List<String> people,
        List<LocalDate> plannedDates,
        List<Held> days) {

    /** As of the dispatch itself. */
    public enum State {
        CONFIRMED,
        COMPLETED,
        CANCELLED
    }

    /** A day as reported. */
    public record Held(LocalDate date, String mode, List<String> people) {}
}
