package jp.monozukuri.reporting.fold;

import jp.monozukuri.reporting.fact.ApplicationFact;
import jp.monozukuri.reporting.fact.ContactFact;
import jp.monozukuri.reporting.fact.TrainingFact;
import jp.monozukuri.reporting.policy.Measure;
import jp.monozukuri.reporting.policy.Row;
import org.jspecify.annotations.Nullable;

/** Prospecting, applications and planned courses: an application counts by its date, in its present state. */
final class CertificationFold {

    private CertificationFold() {}

    static Picture.Contact apply(ContactFact fact) {
        return switch (fact) {
            case ContactFact.ProspectContacted contacted ->
                new Picture.Contact(
                        contacted.office(),
                        contacted.kind(),
                        contacted.on(),
                        contacted.recipients(),
                        contacted.trade());
        };
    }

    static void contribute(Picture.Contact contact, Sheet sheet) {
        sheet.on(contact.office(), contact.on(), Row.PROSPECT, Measure.CONTACTS, "");
        sheet.on(contact.office(), contact.on(), Row.PROSPECT, Measure.RECIPIENTS, "", contact.recipients());
        sheet.on(contact.office(), contact.on(), Row.PROSPECT, Measure.KIND, contact.kind());
        if (contact.trade() != null) {
            sheet.on(contact.office(), contact.on(), Row.PROSPECT, Measure.TRADE, contact.trade());
        }
    }

    static Picture.Application apply(Picture.@Nullable Application before, ApplicationFact fact) {
        return switch (fact) {
            case ApplicationFact.ApplicationReceived received ->
                new Picture.Application(
                        received.applicationId(), received.office(), received.appliedOn(), Measure.RECEIVED.name());
            case ApplicationFact.ApplicationPrepared prepared -> in(Measure.PREPARED, Fold.known(before, fact));
            case ApplicationFact.ApplicationForwarded forwarded -> in(Measure.FORWARDED, Fold.known(before, fact));
            case ApplicationFact.ApplicationCertified certified -> in(Measure.CERTIFIED, Fold.known(before, fact));
            case ApplicationFact.ApplicationRejected rejected -> in(Measure.REJECTED, Fold.known(before, fact));
        };
    }

    private static Picture.Application in(Measure state, Picture.Application was) {
        return new Picture.Application(was.applicationId(), was.office(), was.appliedOn(), state.name());
    }

    static void contribute(Picture.Application application, Sheet sheet) {
        sheet.on(
                application.office(),
                application.appliedOn(),
                Row.APPL,
                Measure.valueOf(application.state()),
                application.applicationId());
    }

    static Picture.Training apply(TrainingFact fact) {
        return switch (fact) {
            case TrainingFact.TrainingScheduled scheduled ->
                new Picture.Training(scheduled.trainingId(), scheduled.office(), scheduled.date());
        };
    }

    static void contribute(Picture.Training training, Sheet sheet) {
        sheet.on(training.office(), training.date(), Row.TRAIN, Measure.SCHEDULED, training.trainingId());
    }
}
