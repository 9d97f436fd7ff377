package jp.monozukuri.dispatch.relay;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import jp.monozukuri.dispatch.consultation.event.ConsultationEvent;
import jp.monozukuri.dispatch.consultation.event.ConsultationOpened;
import jp.monozukuri.dispatch.dispatching.event.DispatchCancelled;
import jp.monozukuri.dispatch.dispatching.event.DispatchCompleted;
import jp.monozukuri.dispatch.dispatching.event.DispatchConfirmed;
import jp.monozukuri.dispatch.dispatching.event.DispatchEvent;
import jp.monozukuri.dispatch.dispatching.event.DispatchReportCorrected;
import jp.monozukuri.dispatch.dispatching.event.DispatchReportVoided;
import jp.monozukuri.dispatch.dispatching.event.FeeClaimed;
import jp.monozukuri.dispatch.dispatching.event.HostSurveyed;
import jp.monozukuri.dispatch.dispatching.event.InstructionDay;
import jp.monozukuri.dispatch.dispatching.event.LearnersSurveyed;
import jp.monozukuri.dispatch.dispatching.event.SessionRescheduled;
import jp.monozukuri.dispatch.relay.published.Assigned;
import jp.monozukuri.dispatch.relay.published.Day;
import jp.monozukuri.dispatch.request.event.DispatchRequested;
import jp.monozukuri.dispatch.request.event.InstructionPlanIssued;
import jp.monozukuri.dispatch.request.event.MeisterAccepted;
import jp.monozukuri.dispatch.request.event.MeisterDeclined;
import jp.monozukuri.dispatch.request.event.MeisterProposed;
import jp.monozukuri.dispatch.request.event.PriorMeetingHeld;
import jp.monozukuri.dispatch.request.event.RequestConfirmed;
import jp.monozukuri.dispatch.request.event.RequestDeclined;
import jp.monozukuri.dispatch.request.event.RequestEvent;
import jp.monozukuri.dispatch.warning.event.EntryWarned;
import jp.monozukuri.dispatch.warning.event.WarningEvent;
import jp.monozukuri.dispatch.warning.event.WarningExplained;
import jp.monozukuri.platform.PublishedEvent;
import org.jspecify.annotations.Nullable;

/** The switch from a stored event to its published form; one exhaustive switch per sealed interface. */
public final class Publication {

    /** Forms of instruction that are published as they are; any other text could name a person. */
    private static final Set<String> MODES = Set.of("IN_PERSON", "ONLINE");

    private Publication() {}

    /**
     * The published form of a stored event of this service.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static PublishedEvent of(Object stored) {
        if (stored instanceof ConsultationEvent event) {
            return PublishedEvent.v1(consultation(event));
        }
        if (stored instanceof RequestEvent event) {
            return PublishedEvent.v1(request(event));
        }
        if (stored instanceof DispatchEvent event) {
            return PublishedEvent.v1(dispatch(event));
        }
        if (stored instanceof WarningEvent event) {
            return PublishedEvent.v1(warning(event));
        }
        throw new IllegalArgumentException("not a stored event of this service: " + stored.getClass());
    }

    private static Record consultation(ConsultationEvent event) {
        return switch (event) {
            case ConsultationOpened e ->
                new jp.monozukuri.dispatch.relay.published.ConsultationOpened(
                        e.consultationId(), e.office(), e.hostType(), e.on());
        };
    }

    private static Record request(RequestEvent event) {
        return switch (event) {
            case DispatchRequested e ->
                new jp.monozukuri.dispatch.relay.published.DispatchRequested(
                        e.requestId(),
                        e.office(),
                        e.hostType(),
                        e.trade(),
                        e.plannedDates(),
                        e.on(),
                        e.consultationId(),
                        mode(e.mode()),
                        e.learners());
            case MeisterProposed e ->
                new jp.monozukuri.dispatch.relay.published.MeisterProposed(e.requestId(), e.office(), e.personId());
            case MeisterAccepted e ->
                new jp.monozukuri.dispatch.relay.published.MeisterAccepted(e.requestId(), e.office(), e.personId());
            case MeisterDeclined e ->
                new jp.monozukuri.dispatch.relay.published.MeisterDeclined(e.requestId(), e.office(), e.personId());
            case PriorMeetingHeld e ->
                new jp.monozukuri.dispatch.relay.published.PriorMeetingHeld(e.requestId(), e.office(), e.on());
            case InstructionPlanIssued e ->
                new jp.monozukuri.dispatch.relay.published.InstructionPlanIssued(e.requestId(), e.office(), e.on());
            case RequestDeclined e ->
                new jp.monozukuri.dispatch.relay.published.RequestDeclined(e.requestId(), e.office());
            case RequestConfirmed e ->
                new jp.monozukuri.dispatch.relay.published.RequestConfirmed(e.requestId(), e.office(), e.dispatchId());
        };
    }

    private static @Nullable String mode(@Nullable String mode) {
        return mode != null && MODES.contains(mode) ? mode : null;
    }

    private static Record dispatch(DispatchEvent event) {
        return switch (event) {
            case DispatchConfirmed e ->
                new jp.monozukuri.dispatch.relay.published.DispatchConfirmed(
                        e.dispatchId(),
                        e.office(),
                        e.hostType(),
                        e.trade(),
                        e.people().stream()
                                .map(person -> new Assigned(person.personId(), person.kind()))
                                .toList(),
                        e.plannedDates(),
                        e.requestId(),
                        e.expertGround());
            case SessionRescheduled e ->
                new jp.monozukuri.dispatch.relay.published.SessionRescheduled(
                        e.dispatchId(), e.office(), e.from(), e.to());
            case DispatchCancelled e ->
                new jp.monozukuri.dispatch.relay.published.DispatchCancelled(e.dispatchId(), e.office());
            case DispatchCompleted e ->
                new jp.monozukuri.dispatch.relay.published.DispatchCompleted(
                        e.dispatchId(), e.office(), e.version(), days(e.days()));
            case DispatchReportCorrected e ->
                new jp.monozukuri.dispatch.relay.published.DispatchReportCorrected(
                        e.dispatchId(), e.office(), e.version(), days(e.days()));
            case DispatchReportVoided e ->
                new jp.monozukuri.dispatch.relay.published.DispatchReportVoided(
                        e.dispatchId(), e.office(), e.version());
            case HostSurveyed e ->
                new jp.monozukuri.dispatch.relay.published.HostSurveyed(
                        e.dispatchId(), e.office(), e.satisfied(), e.becameTrigger());
            case LearnersSurveyed e ->
                new jp.monozukuri.dispatch.relay.published.LearnersSurveyed(
                        e.dispatchId(), e.office(), e.understood(), e.notUnderstood(), e.blank());
            case FeeClaimed e ->
                new jp.monozukuri.dispatch.relay.published.FeeClaimed(e.dispatchId(), e.office(), e.personId(), e.on());
        };
    }

    private static Record warning(WarningEvent event) {
        return switch (event) {
            case EntryWarned e ->
                new jp.monozukuri.dispatch.relay.published.EntryWarned(
                        e.about(),
                        e.office(),
                        e.number(),
                        e.command(),
                        e.code(),
                        e.field(),
                        e.value(),
                        e.usual(),
                        e.policy());
            case WarningExplained e ->
                new jp.monozukuri.dispatch.relay.published.WarningExplained(e.about(), e.office(), e.number());
        };
    }

    private static List<Day> days(List<InstructionDay> days) {
        return days.stream()
                .map(day -> new Day(day.date(), day.mode(), day.people(), day.learners(), hours(day.hours())))
                .toList();
    }

    private static @Nullable BigDecimal hours(@Nullable String hours) {
        return hours == null ? null : new BigDecimal(hours);
    }
}
