package jp.monozukuri.reporting.fold;

import jp.monozukuri.reporting.fact.ConsultationFact;
import jp.monozukuri.reporting.fact.RequestFact;
import jp.monozukuri.reporting.policy.Measure;
import jp.monozukuri.reporting.policy.Row;
import org.jspecify.annotations.Nullable;

/** Consultations and requests; a cancelled dispatch leaves its request confirmed. */
final class RequestFold {

    private RequestFold() {}

    static Picture.Consultation apply(ConsultationFact fact) {
        return switch (fact) {
            case ConsultationFact.ConsultationOpened opened ->
                new Picture.Consultation(opened.consultationId(), opened.office(), opened.hostType(), opened.on());
        };
    }

    static void contribute(Picture.Consultation consultation, Sheet sheet) {
        String office = consultation.office();
        sheet.on(office, consultation.on(), Row.CONSULT, Measure.CONSULTATIONS, consultation.consultationId());
        sheet.on(office, consultation.on(), Row.CONSULT, Measure.HOST_TYPE, consultation.hostType());
    }

    static Picture.Request apply(Picture.@Nullable Request before, RequestFact fact) {
        return switch (fact) {
            case RequestFact.DispatchRequested requested ->
                new Picture.Request(
                        requested.office(), requested.on(), requested.consultationId(), Measure.OPEN.name(), 0);
            case RequestFact.MeisterProposed proposed -> Fold.known(before, fact);
            case RequestFact.MeisterAccepted accepted -> Fold.known(before, fact);
            case RequestFact.MeisterDeclined declined -> oneMoreDeclined(Fold.known(before, fact));
            case RequestFact.PriorMeetingHeld held -> Fold.known(before, fact);
            case RequestFact.InstructionPlanIssued issued -> Fold.known(before, fact);
            case RequestFact.RequestDeclined declined -> in(Measure.DECLINED, Fold.known(before, fact));
            case RequestFact.RequestConfirmed confirmed -> in(Measure.CONFIRMED, Fold.known(before, fact));
        };
    }

    private static Picture.Request oneMoreDeclined(Picture.Request was) {
        return new Picture.Request(
                was.office(), was.on(), was.consultationId(), was.state(), was.meistersDeclined() + 1);
    }

    private static Picture.Request in(Measure state, Picture.Request was) {
        return new Picture.Request(was.office(), was.on(), was.consultationId(), state.name(), was.meistersDeclined());
    }

    static void contribute(Picture.Request request, Sheet sheet) {
        String office = request.office();
        sheet.on(office, request.on(), Row.REQ, Measure.valueOf(request.state()), "");
        if (request.meistersDeclined() > 0) {
            sheet.on(office, request.on(), Row.REQ, Measure.MEISTER_DECLINED, "", request.meistersDeclined());
        }
        if (request.consultationId() != null) {
            sheet.always(office, Row.CONSULT.code(), Measure.FOLLOWED_UP, request.consultationId(), request.on(), 1);
        }
    }
}
