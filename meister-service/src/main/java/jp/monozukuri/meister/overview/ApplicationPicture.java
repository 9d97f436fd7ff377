package jp.monozukuri.meister.overview;

import java.time.LocalDate;
import java.util.List;
import jp.monozukuri.meister.application.State;
import org.jspecify.annotations.Nullable;

/**
 * An application on its way to the centre.
 *
 * @param missing codes of the documents that are not together
 * @param sent how it was forwarded; null when it was not
 * @param sequence number of the last event taken in
 */
public record ApplicationPicture(
        String id,
        String office,
        String trade,
        LocalDate appliedOn,
        State state,
        List<String> missing,
        @Nullable Sent sent,
        long sequence) {

    /**
     * The batch in which an application was forwarded.
     *
     * @param dueOn the last day in time
     * @param on the day of recording in Japan
     */
    public record Sent(String batch, LocalDate dueOn, LocalDate on) {}

    public ApplicationPicture {
        missing = List.copyOf(missing);
    }

    /** In another state. */
    public ApplicationPicture in(State next, long number) {
        return new ApplicationPicture(id, office, trade, appliedOn, next, missing, sent, number);
    }

    /** With its documents completed, all but these. */
    public ApplicationPicture prepared(List<String> stillMissing, long number) {
        return new ApplicationPicture(id, office, trade, appliedOn, State.PREPARED, stillMissing, sent, number);
    }

    /** Forwarded. */
    public ApplicationPicture forwarded(Sent batch, long number) {
        return new ApplicationPicture(id, office, trade, appliedOn, State.FORWARDED, missing, batch, number);
    }
}
