package jp.monozukuri.dispatch.inbox;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.monozukuri.dispatch.engagement.DispatchPicture;
import jp.monozukuri.dispatch.engagement.DispatchPicture.Held;
import jp.monozukuri.dispatch.engagement.DispatchPicture.State;
import org.jspecify.annotations.Nullable;

/** From a picture of a dispatch and a fact to the next picture; a pure function. */
final class EngagementFold {

    private EngagementFold() {}

    /**
     * The picture after the fact.
     *
     * @param before null when the dispatch was not known
     * @throws IllegalStateException when a dispatch that is not known is said to go on
     */
    static DispatchPicture after(@Nullable DispatchPicture before, DispatchFact.OfDispatch fact) {
        return switch (fact) {
            case DispatchFact.Confirmed confirmed ->
                new DispatchPicture(
                        confirmed.dispatchId(),
                        confirmed.office(),
                        confirmed.trade(),
                        State.CONFIRMED,
                        confirmed.people(),
                        confirmed.plannedDates(),
                        List.of());
            case DispatchFact.Rescheduled moved -> moved(known(before, fact), moved);
            case DispatchFact.Cancelled cancelled -> in(State.CANCELLED, known(before, fact), List.of());
            case DispatchFact.Reported reported -> in(State.COMPLETED, known(before, fact), reported.days());
            case DispatchFact.Voided voided -> in(State.CONFIRMED, known(before, fact), List.of());
        };
    }

    private static DispatchPicture known(@Nullable DispatchPicture before, DispatchFact.OfDispatch fact) {
        if (before == null) {
            throw new IllegalStateException(fact.getClass().getSimpleName() + " for " + fact.dispatchId()
                    + ", which is not known as confirmed");
        }
        return before;
    }

    private static DispatchPicture moved(DispatchPicture before, DispatchFact.Rescheduled moved) {
        List<LocalDate> planned = new ArrayList<>(before.plannedDates());
        planned.remove(moved.from());
        planned.remove(moved.to());
        planned.add(moved.to());
        return new DispatchPicture(
                before.id(), before.office(), before.trade(), before.state(), before.people(), planned, before.days());
    }

    private static DispatchPicture in(State state, DispatchPicture before, List<Held> days) {
        return new DispatchPicture(
                before.id(), before.office(), before.trade(), state, before.people(), before.plannedDates(), days);
    }
}
