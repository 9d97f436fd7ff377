package jp.monozukuri.dispatch.inbox;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.monozukuri.platform.inbox.IncomingEvent;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

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

    /** The CloudEvents types that are read, all of version 1. */
    Map<String, Class<? extends MeisterFact>> TYPES = Map.of(
            "meister.TradeListed.v1", TradeListed.class,
            "meister.SkilledExpertRegistered.v1", SkilledExpertRegistered.class,
            "meister.MeisterCarriedOver.v1", MeisterCarriedOver.class,
            "meister.MeisterCertified.v1", MeisterCertified.class,
            "meister.TrainingExempted.v1", TrainingExempted.class,
            "meister.TrainingCompleted.v1", TrainingCompleted.class,
            "meister.MeisterSuspended.v1", MeisterSuspended.class,
            "meister.MeisterWithdrawn.v1", MeisterWithdrawn.class,
            "meister.MeisterReinstated.v1", MeisterReinstated.class);

    /** A fact without a field it needs is poison, not a fact with a null in it. */
    JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /** Reads an event; empty for a type that the roster does not need. */
    static Optional<MeisterFact> read(IncomingEvent event) {
        Class<? extends MeisterFact> type = TYPES.get(event.type());
        return type == null ? Optional.empty() : Optional.of(JSON.treeToValue(event.data(), type));
    }
}
