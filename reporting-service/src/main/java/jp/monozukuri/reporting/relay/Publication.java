package jp.monozukuri.reporting.relay;

import jp.monozukuri.platform.PublishedEvent;
import jp.monozukuri.reporting.communication.event.CheckVoided;
import jp.monozukuri.reporting.communication.event.CommunicationChanged;
import jp.monozukuri.reporting.communication.event.CommunicationChecked;
import jp.monozukuri.reporting.communication.event.CommunicationConfirmed;
import jp.monozukuri.reporting.communication.event.CommunicationDiscarded;
import jp.monozukuri.reporting.communication.event.CommunicationEvent;
import jp.monozukuri.reporting.communication.event.CommunicationPrepared;
import jp.monozukuri.reporting.communication.event.CommunicationReleased;
import jp.monozukuri.reporting.conference.event.ConferenceConstituted;
import jp.monozukuri.reporting.conference.event.ConferenceEvent;
import jp.monozukuri.reporting.conference.event.ConferenceHeld;
import jp.monozukuri.reporting.conference.event.ConferencePlanned;
import jp.monozukuri.reporting.handling.event.HandlingEvent;
import jp.monozukuri.reporting.handling.event.IncidentClosed;
import jp.monozukuri.reporting.handling.event.IncidentEntered;
import jp.monozukuri.reporting.handling.event.IncidentReported;
import jp.monozukuri.reporting.handling.event.IncidentReportedToConsignor;
import jp.monozukuri.reporting.handling.event.MonthAttested;
import jp.monozukuri.reporting.plan.event.PlanEvent;
import jp.monozukuri.reporting.plan.event.PlanRevised;
import jp.monozukuri.reporting.plan.event.PlanSet;
import jp.monozukuri.reporting.plan.event.PlanTextWritten;
import jp.monozukuri.reporting.plan.event.StatusTextWritten;
import jp.monozukuri.reporting.plan.event.YearFinalised;

/** The switch from stored to published events. Reasons, agendas, attachments and numbers of affected persons stay inside. */
public final class Publication {

    private Publication() {}

    /**
     * The published form of a stored event.
     *
     * @throws IllegalArgumentException for an object that is no stored event of this service
     */
    public static PublishedEvent of(Object stored) {
        return PublishedEvent.v1(
                switch (stored) {
                    case PlanEvent event -> plan(event);
                    case ConferenceEvent event -> conference(event);
                    case HandlingEvent event -> handling(event);
                    case CommunicationEvent event -> communication(event);
                    case Object other ->
                        throw new IllegalArgumentException("no stored event of this service: " + other.getClass());
                });
    }

    private static Object plan(PlanEvent stored) {
        return switch (stored) {
            case PlanSet e ->
                new jp.monozukuri.reporting.relay.published.PlanSet(e.office(), e.fiscalYear(), e.targets());
            case PlanRevised e ->
                new jp.monozukuri.reporting.relay.published.PlanRevised(e.office(), e.fiscalYear(), e.targets());
            case PlanTextWritten e ->
                new jp.monozukuri.reporting.relay.published.PlanTextWritten(
                        e.office(), e.fiscalYear(), e.row(), e.text());
            case StatusTextWritten e ->
                new jp.monozukuri.reporting.relay.published.StatusTextWritten(
                        e.office(), e.fiscalYear(), e.row(), e.text());
            case YearFinalised e ->
                new jp.monozukuri.reporting.relay.published.YearFinalised(
                        e.office(),
                        e.fiscalYear(),
                        e.figures(),
                        e.positions().stream()
                                .map(one -> new jp.monozukuri.reporting.relay.published.Position(
                                        one.service(), one.partition(), one.transactionId(), one.position()))
                                .toList());
        };
    }

    private static Object conference(ConferenceEvent stored) {
        return switch (stored) {
            case ConferenceConstituted e ->
                new jp.monozukuri.reporting.relay.published.ConferenceConstituted(
                        e.office(), e.fiscalYear(), e.on(), e.form(), e.bodies(), e.groups());
            case ConferencePlanned e ->
                new jp.monozukuri.reporting.relay.published.ConferencePlanned(
                        e.office(), e.fiscalYear(), e.no(), e.date());
            case ConferenceHeld e ->
                new jp.monozukuri.reporting.relay.published.ConferenceHeld(
                        e.office(), e.fiscalYear(), e.no(), e.date(), e.form());
        };
    }

    private static Object handling(HandlingEvent stored) {
        return switch (stored) {
            case MonthAttested e ->
                new jp.monozukuri.reporting.relay.published.MonthAttested(e.office(), e.month(), e.incidents());
            case IncidentEntered e ->
                new jp.monozukuri.reporting.relay.published.IncidentEntered(e.office(), e.month(), e.incidentId());
            case IncidentReported e ->
                new jp.monozukuri.reporting.relay.published.IncidentReported(
                        e.incidentId(),
                        e.office(),
                        e.channel(),
                        e.occurredAt(),
                        e.discoveredAt(),
                        e.reportedToConsignorAt());
            case IncidentReportedToConsignor e ->
                new jp.monozukuri.reporting.relay.published.IncidentReportedToConsignor(
                        e.incidentId(), e.office(), e.reportedAt());
            case IncidentClosed e ->
                new jp.monozukuri.reporting.relay.published.IncidentClosed(e.incidentId(), e.office(), e.on());
        };
    }

    private static Object communication(CommunicationEvent stored) {
        return switch (stored) {
            case CommunicationPrepared e ->
                new jp.monozukuri.reporting.relay.published.CommunicationPrepared(
                        e.communicationId(),
                        e.office(),
                        e.preparedBy(),
                        e.version(),
                        e.channel(),
                        e.template(),
                        e.recipients());
            case CommunicationChanged e ->
                new jp.monozukuri.reporting.relay.published.CommunicationChanged(
                        e.communicationId(),
                        e.office(),
                        e.changedBy(),
                        e.version(),
                        e.channel(),
                        e.template(),
                        e.recipients());
            case CheckVoided e ->
                new jp.monozukuri.reporting.relay.published.CheckVoided(
                        e.communicationId(), e.office(), e.version(), e.checkedBy());
            case CommunicationChecked e ->
                new jp.monozukuri.reporting.relay.published.CommunicationChecked(
                        e.communicationId(), e.office(), e.checkedBy(), e.version());
            case CommunicationReleased e ->
                new jp.monozukuri.reporting.relay.published.CommunicationReleased(
                        e.communicationId(), e.office(), e.releasedBy(), e.version(), e.on());
            case CommunicationConfirmed e ->
                new jp.monozukuri.reporting.relay.published.CommunicationConfirmed(
                        e.communicationId(), e.office(), e.confirmedBy(), e.on());
            case CommunicationDiscarded e ->
                new jp.monozukuri.reporting.relay.published.CommunicationDiscarded(
                        e.communicationId(), e.office(), e.discardedBy(), e.version());
        };
    }
}
