package jp.monozukuri.meister.relay;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import jp.monozukuri.meister.application.Checklist;
import jp.monozukuri.meister.application.DocumentKind;
import jp.monozukuri.meister.application.event.ApplicationCertified;
import jp.monozukuri.meister.application.event.ApplicationEvent;
import jp.monozukuri.meister.application.event.ApplicationForwarded;
import jp.monozukuri.meister.application.event.ApplicationPrepared;
import jp.monozukuri.meister.application.event.ApplicationReceived;
import jp.monozukuri.meister.application.event.ApplicationRejected;
import jp.monozukuri.meister.catalogue.event.CatalogueEvent;
import jp.monozukuri.meister.catalogue.event.OfficeOpened;
import jp.monozukuri.meister.catalogue.event.TradeListed;
import jp.monozukuri.meister.catalogue.event.TradeRetired;
import jp.monozukuri.meister.course.event.CourseEvent;
import jp.monozukuri.meister.course.event.TrainingScheduled;
import jp.monozukuri.meister.prospecting.event.ProspectContacted;
import jp.monozukuri.meister.prospecting.event.ProspectingEvent;
import jp.monozukuri.meister.register.event.ConditionsExplained;
import jp.monozukuri.meister.register.event.MeisterCarriedOver;
import jp.monozukuri.meister.register.event.MeisterCertified;
import jp.monozukuri.meister.register.event.MeisterReinstated;
import jp.monozukuri.meister.register.event.MeisterSuspended;
import jp.monozukuri.meister.register.event.MeisterWithdrawn;
import jp.monozukuri.meister.register.event.PersonEvent;
import jp.monozukuri.meister.register.event.ProfileChanged;
import jp.monozukuri.meister.register.event.SkilledExpertRegistered;
import jp.monozukuri.meister.register.event.TrainingCompleted;
import jp.monozukuri.meister.register.event.TrainingExempted;
import jp.monozukuri.meister.register.event.TrainingTravelPaid;
import jp.monozukuri.platform.PublishedEvent;
import org.jspecify.annotations.Nullable;

/** From what is stored to what other services see. What the records of {@code relay.published} leave out stays here. */
public final class Publishing {

    /** What may pass for a code; anything else could be a sentence about a person and stays inside. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,49}");

    private Publishing() {}

    /**
     * The published form of a stored event.
     *
     * @throws IllegalArgumentException for an object that is no stored event of this service
     */
    public static PublishedEvent published(Object stored) {
        return PublishedEvent.v1(
                switch (stored) {
                    case ApplicationEvent event -> published(event);
                    case CatalogueEvent event -> published(event);
                    case CourseEvent event -> published(event);
                    case ProspectingEvent event -> published(event);
                    case PersonEvent event -> published(event);
                    case Object other ->
                        throw new IllegalArgumentException("no stored event of this service: " + other.getClass());
                });
    }

    private static Object published(ApplicationEvent stored) {
        return switch (stored) {
            case ApplicationReceived e ->
                new jp.monozukuri.meister.relay.published.ApplicationReceived(
                        e.applicationId(), e.office(), e.personId(), e.trade(), e.appliedOn());
            case ApplicationPrepared e ->
                new jp.monozukuri.meister.relay.published.ApplicationPrepared(
                        e.applicationId(), e.office(), together(e.documents()));
            case ApplicationForwarded e ->
                new jp.monozukuri.meister.relay.published.ApplicationForwarded(
                        e.applicationId(), e.office(), e.batch(), e.deadline());
            case ApplicationCertified e ->
                new jp.monozukuri.meister.relay.published.ApplicationCertified(
                        e.applicationId(), e.office(), e.certifiedOn());
            case ApplicationRejected e ->
                new jp.monozukuri.meister.relay.published.ApplicationRejected(e.applicationId(), e.office());
        };
    }

    private static Object published(CatalogueEvent stored) {
        return switch (stored) {
            case OfficeOpened e -> new jp.monozukuri.meister.relay.published.OfficeOpened(e.office(), e.nameJa());
            case TradeListed e ->
                new jp.monozukuri.meister.relay.published.TradeListed(
                        e.trade(), e.nameJa(), e.certifiable(), e.use(), e.division(), e.validFrom());
            case TradeRetired e ->
                new jp.monozukuri.meister.relay.published.TradeRetired(e.trade(), e.from(), e.mergedInto());
        };
    }

    private static Object published(CourseEvent stored) {
        return switch (stored) {
            case TrainingScheduled e ->
                new jp.monozukuri.meister.relay.published.TrainingScheduled(
                        e.trainingId(), e.office(), e.date(), e.invited());
        };
    }

    private static Object published(ProspectingEvent stored) {
        return switch (stored) {
            case ProspectContacted e ->
                new jp.monozukuri.meister.relay.published.ProspectContacted(
                        e.contactId(), e.office(), e.kind(), e.on(), e.recipients(), e.area(), e.trade());
        };
    }

    private static Object published(PersonEvent stored) {
        return switch (stored) {
            case SkilledExpertRegistered e ->
                new jp.monozukuri.meister.relay.published.SkilledExpertRegistered(e.personId(), e.office(), e.trades());
            case MeisterCarriedOver e ->
                new jp.monozukuri.meister.relay.published.MeisterCarriedOver(
                        e.personId(), e.office(), e.trades(), e.registeredOn(), e.trainingExempt(), e.trainedOn());
            case MeisterCertified e ->
                new jp.monozukuri.meister.relay.published.MeisterCertified(
                        e.personId(),
                        e.office(),
                        e.applicationId(),
                        e.applicationOffice(),
                        e.trade(),
                        e.certifiedOn(),
                        e.registeredOn());
            case ConditionsExplained e ->
                new jp.monozukuri.meister.relay.published.ConditionsExplained(
                        e.personId(), e.office(), e.on(), code(e.form()));
            case TrainingExempted e ->
                new jp.monozukuri.meister.relay.published.TrainingExempted(
                        e.personId(), e.office(), e.on(), code(e.ground()));
            case TrainingCompleted e ->
                new jp.monozukuri.meister.relay.published.TrainingCompleted(
                        e.personId(), e.office(), e.on(), e.trainingId());
            case TrainingTravelPaid e ->
                new jp.monozukuri.meister.relay.published.TrainingTravelPaid(
                        e.personId(), e.office(), e.trainingId(), e.completedOn(), e.amountYen());
            case ProfileChanged e ->
                new jp.monozukuri.meister.relay.published.ProfileChanged(
                        e.personId(), e.office(), names(e.changes().keySet()));
            case MeisterSuspended e ->
                new jp.monozukuri.meister.relay.published.MeisterSuspended(e.personId(), e.office(), e.from());
            case MeisterReinstated e ->
                new jp.monozukuri.meister.relay.published.MeisterReinstated(e.personId(), e.office(), e.on());
            case MeisterWithdrawn e ->
                new jp.monozukuri.meister.relay.published.MeisterWithdrawn(e.personId(), e.office(), e.effectiveOn());
        };
    }

    private static @Nullable String code(@Nullable String text) {
        return text != null && CODE.matcher(text).matches() ? text : null;
    }

    private static List<String> together(List<String> documents) {
        Checklist checklist = Checklist.of(documents);
        return Arrays.stream(DocumentKind.values())
                .filter(checklist::has)
                .map(Enum::name)
                .toList();
    }

    private static List<String> names(Set<String> fields) {
        return fields.stream().filter(CODE.asMatchPredicate()).sorted().toList();
    }
}
