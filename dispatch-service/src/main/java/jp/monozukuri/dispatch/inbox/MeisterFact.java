package jp.monozukuri.dispatch.inbox;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.monozukuri.platform.inbox.IncomingEvent;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The facts of the meister service that the roster needs, read tolerantly: only the fields used, others are passed over. */
sealed interface MeisterFact {

    /** A fact about one person. */
    sealed interface OfPerson extends MeisterFact {

        /** The person's code. */
        String personId();
    }

    /** The centre listed a trade. */
    record TradeListed(String trade, boolean certifiable) implements MeisterFact {}

    /** An expert is in the register of an office. */
    record SkilledExpertRegistered(String personId, String office, List<String> trades) implements OfPerson {}

    /** A meister of the time before is in the register; {@code trainedOn} is null when not trained. */
    record MeisterCarriedOver(
            String personId,
            String office,
            List<String> trades,
            LocalDate registeredOn,
            boolean trainingExempt,
            @Nullable LocalDate trainedOn)
            implements OfPerson {}

    /** A person was certified in a trade; {@code registeredOn} is the person's. */
    record MeisterCertified(String personId, String office, String trade, LocalDate registeredOn) implements OfPerson {}

    /** Exempt from the course from a day on. */
    record TrainingExempted(String personId, LocalDate on) implements OfPerson {}

    /** Trained from a day on. */
    record TrainingCompleted(String personId, LocalDate on) implements OfPerson {}

    /** Not to be sent from a day on, for now. */
    record MeisterSuspended(String personId, LocalDate from) implements OfPerson {}

    /** Out of the programme from a day on. */
    record MeisterWithdrawn(String personId, LocalDate effectiveOn) implements OfPerson {}

    /** To be sent again from a day on. */
    record MeisterReinstated(String personId, LocalDate on) implements OfPerson {}

    /**
     * Reads an event; empty for a type that the roster does not need.
     *
     * @throws RuntimeException when a field that it needs is missing or of another kind: such an event is poison
     */
    static Optional<MeisterFact> read(IncomingEvent event) {
        JsonNode data = event.data();
        return switch (event.type()) {
            case "meister.TradeListed.v1" ->
                Optional.of(new TradeListed(
                        Fields.text(data, "trade"), data.required("certifiable").booleanValue()));
            case "meister.SkilledExpertRegistered.v1" ->
                Optional.of(new SkilledExpertRegistered(
                        person(data), Fields.text(data, "office"), Fields.texts(data, "trades")));
            case "meister.MeisterCarriedOver.v1" ->
                Optional.of(new MeisterCarriedOver(
                        person(data),
                        Fields.text(data, "office"),
                        Fields.texts(data, "trades"),
                        Fields.date(data, "registeredOn"),
                        data.required("trainingExempt").booleanValue(),
                        data.hasNonNull("trainedOn") ? Fields.date(data, "trainedOn") : null));
            case "meister.MeisterCertified.v1" ->
                Optional.of(new MeisterCertified(
                        person(data),
                        Fields.text(data, "office"),
                        Fields.text(data, "trade"),
                        Fields.date(data, "registeredOn")));
            case "meister.TrainingExempted.v1" ->
                Optional.of(new TrainingExempted(person(data), Fields.date(data, "on")));
            case "meister.TrainingCompleted.v1" ->
                Optional.of(new TrainingCompleted(person(data), Fields.date(data, "on")));
            case "meister.MeisterSuspended.v1" ->
                Optional.of(new MeisterSuspended(person(data), Fields.date(data, "from")));
            case "meister.MeisterWithdrawn.v1" ->
                Optional.of(new MeisterWithdrawn(person(data), Fields.date(data, "effectiveOn")));
            case "meister.MeisterReinstated.v1" ->
                Optional.of(new MeisterReinstated(person(data), Fields.date(data, "on")));
            default -> Optional.empty();
        };
    }

    private static String person(JsonNode data) {
        return Fields.text(data, "personId");
    }
}
