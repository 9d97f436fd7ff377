package jp.monozukuri.competition.relay;

import java.util.List;
import java.util.Set;
import jp.monozukuri.competition.enquiry.event.EnquiryEvent;
import jp.monozukuri.competition.enquiry.event.EnquiryRecorded;
import jp.monozukuri.competition.enquiry.event.EnquiryReferred;
import jp.monozukuri.competition.portrait.event.ContentTaskAdvanced;
import jp.monozukuri.competition.portrait.event.ContentTaskEvent;
import jp.monozukuri.competition.portrait.event.ContentTaskOpened;
import jp.monozukuri.competition.qualifier.event.QualifierEvent;
import jp.monozukuri.competition.qualifier.event.QualifierHeld;
import jp.monozukuri.competition.support.event.AgeLimitExceeded;
import jp.monozukuri.competition.support.event.SupportEvent;
import jp.monozukuri.competition.support.event.SupportRegistered;
import jp.monozukuri.competition.support.event.SupportWithdrawn;
import jp.monozukuri.platform.PublishedEvent;

/** The switch from a stored event to its published form; one exhaustive switch per sealed interface. */
public final class Publication {

    /** Kinds of support that are published as they are; any other text could name a person. */
    private static final Set<String> KINDS = Set.of("TRAVEL", "TOOL_FREIGHT");

    private Publication() {}

    /**
     * The published form of a stored event of this service.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static PublishedEvent of(Object stored) {
        if (stored instanceof QualifierEvent event) {
            return PublishedEvent.v1(qualifier(event));
        }
        if (stored instanceof SupportEvent event) {
            return PublishedEvent.v1(support(event));
        }
        if (stored instanceof ContentTaskEvent event) {
            return PublishedEvent.v1(contentTask(event));
        }
        if (stored instanceof EnquiryEvent event) {
            return PublishedEvent.v1(enquiry(event));
        }
        throw new IllegalArgumentException("not a stored event of this service: " + stored.getClass());
    }

    private static Record qualifier(QualifierEvent event) {
        return switch (event) {
            case QualifierHeld e ->
                new jp.monozukuri.competition.relay.published.QualifierHeld(
                        e.office(), e.trade(), e.date(), e.participants());
        };
    }

    private static Record support(SupportEvent event) {
        return switch (event) {
            case SupportRegistered e ->
                new jp.monozukuri.competition.relay.published.SupportRegistered(
                        e.office(),
                        e.competition(),
                        e.fiscalYear(),
                        e.role(),
                        e.personRef(),
                        e.trade(),
                        kinds(e.support()));
            case AgeLimitExceeded e ->
                new jp.monozukuri.competition.relay.published.AgeLimitExceeded(
                        e.office(),
                        e.competition(),
                        e.fiscalYear(),
                        e.role(),
                        e.personRef(),
                        e.trade(),
                        e.edition(),
                        e.greatestAge());
            case SupportWithdrawn e ->
                new jp.monozukuri.competition.relay.published.SupportWithdrawn(
                        e.office(), e.competition(), e.fiscalYear(), e.role(), e.personRef(), e.trade());
        };
    }

    private static List<String> kinds(List<String> support) {
        return support.stream()
                .map(kind -> KINDS.contains(kind) ? kind : "OTHER")
                .distinct()
                .toList();
    }

    private static Record contentTask(ContentTaskEvent event) {
        return switch (event) {
            case ContentTaskOpened e ->
                new jp.monozukuri.competition.relay.published.ContentTaskOpened(e.taskId(), e.office(), e.fiscalYear());
            case ContentTaskAdvanced e ->
                new jp.monozukuri.competition.relay.published.ContentTaskAdvanced(
                        e.taskId(), e.office(), e.fiscalYear(), e.state());
        };
    }

    private static Record enquiry(EnquiryEvent event) {
        return switch (event) {
            case EnquiryRecorded e ->
                new jp.monozukuri.competition.relay.published.EnquiryRecorded(
                        e.enquiryId(), e.office(), e.mark(), e.topic(), e.on());
            case EnquiryReferred e ->
                new jp.monozukuri.competition.relay.published.EnquiryReferred(e.enquiryId(), e.office(), e.on());
        };
    }
}
