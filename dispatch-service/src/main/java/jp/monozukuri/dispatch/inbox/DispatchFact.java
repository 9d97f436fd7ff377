package jp.monozukuri.dispatch.inbox;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.monozukuri.dispatch.engagement.DispatchPicture.Held;
import jp.monozukuri.dispatch.engagement.RequestPicture;
import jp.monozukuri.platform.inbox.IncomingEvent;
import tools.jackson.databind.JsonNode;

/** The own published facts that say who is sent where, read tolerantly as those of any other service. */
sealed interface DispatchFact {

    /** A fact about one dispatch. */
    sealed interface OfDispatch extends DispatchFact {

        /** The dispatch. */
        String dispatchId();
    }

    /** A host asked. */
    record Requested(RequestPicture picture) implements DispatchFact {}

    /** It is settled who is sent. */
    record Confirmed(String dispatchId, String office, String trade, List<String> people, List<LocalDate> plannedDates)
            implements OfDispatch {}

    /** A planned day moved. */
    record Rescheduled(String dispatchId, LocalDate from, LocalDate to) implements OfDispatch {}

    /** It does not take place. */
    record Cancelled(String dispatchId) implements OfDispatch {}

    /** All days are as told now, by a first report or a correction. */
    record Reported(String dispatchId, List<Held> days) implements OfDispatch {}

    /** The report was taken back. */
    record Voided(String dispatchId) implements OfDispatch {}

    /**
     * Reads an event; empty for a type that says nothing about who is sent where.
     *
     * @throws RuntimeException when a field that it needs is missing or of another kind: such an event is poison
     */
    static Optional<DispatchFact> read(IncomingEvent event) {
        JsonNode data = event.data();
        return switch (event.type()) {
            case "dispatch.DispatchRequested.v1" ->
                Optional.of(new Requested(new RequestPicture(
                        Fields.text(data, "requestId"),
                        Fields.text(data, "office"),
                        Fields.text(data, "trade"),
                        Fields.dates(data, "plannedDates"),
                        data.hasNonNull("mode") ? Fields.text(data, "mode") : null)));
            case "dispatch.DispatchConfirmed.v1" ->
                Optional.of(new Confirmed(
                        dispatch(data),
                        Fields.text(data, "office"),
                        Fields.text(data, "trade"),
                        data.required("people")
                                .valueStream()
                                .map(person -> Fields.text(person, "personId"))
                                .toList(),
                        Fields.dates(data, "plannedDates")));
            case "dispatch.SessionRescheduled.v1" ->
                Optional.of(new Rescheduled(dispatch(data), Fields.date(data, "from"), Fields.date(data, "to")));
            case "dispatch.DispatchCancelled.v1" -> Optional.of(new Cancelled(dispatch(data)));
            case "dispatch.DispatchCompleted.v1", "dispatch.DispatchReportCorrected.v1" ->
                Optional.of(new Reported(
                        dispatch(data),
                        data.required("days")
                                .valueStream()
                                .map(day -> new Held(
                                        Fields.date(day, "date"),
                                        Fields.text(day, "mode"),
                                        Fields.texts(day, "people")))
                                .toList()));
            case "dispatch.DispatchReportVoided.v1" -> Optional.of(new Voided(dispatch(data)));
            default -> Optional.empty();
        };
    }

    private static String dispatch(JsonNode data) {
        return Fields.text(data, "dispatchId");
    }
}
