package jp.monozukuri.meister.inbox;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import jp.monozukuri.meister.application.Checklist;
import jp.monozukuri.meister.application.DocumentKind;
import jp.monozukuri.meister.application.State;
import jp.monozukuri.meister.catalogue.Division;
import jp.monozukuri.meister.overview.ApplicationPicture;
import jp.monozukuri.meister.overview.ContactPicture;
import jp.monozukuri.meister.overview.OfficePicture;
import jp.monozukuri.meister.overview.PersonPicture;
import jp.monozukuri.meister.overview.Pictures;
import jp.monozukuri.meister.overview.TradePicture;
import jp.monozukuri.platform.command.CommandContext;
import jp.monozukuri.platform.inbox.IncomingEvent;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** From an own published fact to changed pictures. Only the fields used are read; unknown types are passed over. */
final class OverviewFold {

    private OverviewFold() {}

    /**
     * Changes the pictures that the fact is about.
     *
     * @throws RuntimeException when a field that is needed is missing or of another kind, or the fact is about somebody who
     *     never came: such an event is poison
     */
    static void fold(IncomingEvent event, Pictures pictures) {
        JsonNode data = event.data();
        switch (event.type()) {
            case "meister.OfficeOpened.v1" ->
                pictures.office(new OfficePicture(text(data, "office"), text(data, "nameJa")));
            case "meister.TradeListed.v1" ->
                pictures.trade(text(data, "trade"), event.sequence(), known -> listed(event));
            case "meister.TradeRetired.v1" -> retired(event, pictures);
            case "meister.ProspectContacted.v1" -> pictures.contact(contact(data));
            case "meister.ApplicationReceived.v1" -> received(event, pictures);
            case "meister.ApplicationPrepared.v1" ->
                application(event, pictures, known -> known.prepared(missing(data), event.sequence()));
            case "meister.ApplicationForwarded.v1" ->
                application(event, pictures, known -> known.forwarded(sent(event), event.sequence()));
            case "meister.ApplicationCertified.v1" ->
                application(event, pictures, known -> known.in(State.CERTIFIED, event.sequence()));
            case "meister.ApplicationRejected.v1" ->
                application(event, pictures, known -> known.in(State.REJECTED, event.sequence()));
            case "meister.SkilledExpertRegistered.v1" -> entered(event, pictures, null);
            case "meister.MeisterCarriedOver.v1" -> carriedOver(event, pictures);
            case "meister.MeisterCertified.v1" -> certified(event, pictures);
            case "meister.TrainingExempted.v1", "meister.TrainingCompleted.v1" ->
                person(event, pictures, known -> known.sendable(date(data, "on")));
            case "meister.MeisterSuspended.v1" -> person(event, pictures, known -> known.away(date(data, "from")));
            case "meister.MeisterWithdrawn.v1" ->
                person(event, pictures, known -> known.away(date(data, "effectiveOn")));
            case "meister.MeisterReinstated.v1" -> person(event, pictures, known -> known.back(date(data, "on")));
            case "meister.ConditionsExplained.v1", "meister.ProfileChanged.v1", "meister.TrainingTravelPaid.v1" ->
                person(event, pictures, Function.identity());
            default -> {}
        }
    }

    /** Events of the time before the field stood in the one division of that time. */
    private static TradePicture listed(IncomingEvent event) {
        JsonNode data = event.data();
        return new TradePicture(
                text(data, "trade"),
                text(data, "nameJa"),
                data.required("certifiable").booleanValue(),
                "COMPETITION".equals(optional(data, "use")),
                data.has("division") ? text(data, "division") : Division.MONOZUKURI.name(),
                data.hasNonNull("validFrom") ? date(data, "validFrom") : null,
                null,
                null,
                event.sequence());
    }

    private static void retired(IncomingEvent event, Pictures pictures) {
        String code = text(event.data(), "trade");
        pictures.trade(
                code,
                event.sequence(),
                known -> known.orElseThrow(() ->
                                new IllegalStateException(event.type() + " for " + code + ", which was never listed"))
                        .retired(date(event.data(), "from"), optional(event.data(), "mergedInto"), event.sequence()));
    }

    private static ContactPicture contact(JsonNode data) {
        return new ContactPicture(
                text(data, "office"),
                text(data, "contactId"),
                text(data, "kind"),
                date(data, "on"),
                data.required("recipients").longValue(),
                optional(data, "area"),
                optional(data, "trade"));
    }

    private static void received(IncomingEvent event, Pictures pictures) {
        JsonNode data = event.data();
        pictures.application(
                text(data, "applicationId"),
                event.sequence(),
                known -> new ApplicationPicture(
                        text(data, "applicationId"),
                        text(data, "office"),
                        text(data, "trade"),
                        date(data, "appliedOn"),
                        State.RECEIVED,
                        codes(Checklist.empty().missing()),
                        null,
                        event.sequence()));
    }

    private static void application(
            IncomingEvent event, Pictures pictures, Function<ApplicationPicture, ApplicationPicture> change) {
        String id = text(event.data(), "applicationId");
        pictures.application(
                id,
                event.sequence(),
                known -> change.apply(known.orElseThrow(
                        () -> new IllegalStateException(event.type() + " for " + id + ", which was never received"))));
    }

    /** Events of the time before the field named every document. */
    private static List<String> missing(JsonNode data) {
        if (!data.has("documents")) {
            return List.of();
        }
        List<String> together =
                data.path("documents").valueStream().map(JsonNode::asString).toList();
        return codes(Arrays.asList(DocumentKind.values())).stream()
                .filter(kind -> !together.contains(kind))
                .toList();
    }

    private static List<String> codes(List<DocumentKind> kinds) {
        return kinds.stream().map(Enum::name).toList();
    }

    private static ApplicationPicture.Sent sent(IncomingEvent event) {
        return new ApplicationPicture.Sent(
                text(event.data(), "batch"),
                date(event.data(), "deadline"),
                LocalDate.ofInstant(event.recordedAt(), CommandContext.ZONE));
    }

    private static void entered(IncomingEvent event, Pictures pictures, @Nullable LocalDate registeredOn) {
        String id = text(event.data(), "personId");
        pictures.person(
                id,
                event.sequence(),
                known -> PersonPicture.entered(id, text(event.data(), "office"), registeredOn, event.sequence()));
    }

    private static void carriedOver(IncomingEvent event, Pictures pictures) {
        JsonNode data = event.data();
        LocalDate registeredOn = date(data, "registeredOn");
        String id = text(data, "personId");
        pictures.person(id, event.sequence(), known -> {
            PersonPicture picture = PersonPicture.entered(id, text(data, "office"), registeredOn, event.sequence());
            for (JsonNode trade : data.required("trades")) {
                picture = picture.holding(trade.asString(), registeredOn);
            }
            if (data.required("trainingExempt").booleanValue()) {
                picture = picture.sendable(registeredOn);
            }
            return data.hasNonNull("trainedOn") ? picture.sendable(date(data, "trainedOn")) : picture;
        });
    }

    private static void certified(IncomingEvent event, Pictures pictures) {
        JsonNode data = event.data();
        String id = text(data, "personId");
        pictures.person(
                id,
                event.sequence(),
                known -> known.orElseGet(() -> PersonPicture.entered(
                                id, text(data, "office"), date(data, "registeredOn"), event.sequence()))
                        .holding(text(data, "trade"), date(data, "certifiedOn")));
    }

    private static void person(IncomingEvent event, Pictures pictures, Function<PersonPicture, PersonPicture> change) {
        String id = text(event.data(), "personId");
        pictures.person(
                id,
                event.sequence(),
                known -> change.apply(known.orElseThrow(() -> new IllegalStateException(
                        event.type() + " for " + id + ", who never came into the register"))));
    }

    private static String text(JsonNode data, String field) {
        JsonNode value = data.required(field);
        if (!value.isString()) {
            throw new IllegalArgumentException(field + " " + value + " is not a text");
        }
        return value.stringValue();
    }

    private static @Nullable String optional(JsonNode data, String field) {
        return data.hasNonNull(field) ? text(data, field) : null;
    }

    private static LocalDate date(JsonNode data, String field) {
        return LocalDate.parse(text(data, field));
    }
}
