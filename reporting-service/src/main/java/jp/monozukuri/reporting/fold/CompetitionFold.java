package jp.monozukuri.reporting.fold;

import jp.monozukuri.reporting.fact.ContentTaskFact;
import jp.monozukuri.reporting.fact.EnquiryFact;
import jp.monozukuri.reporting.fact.QualifierFact;
import jp.monozukuri.reporting.fact.SupportFact;
import jp.monozukuri.reporting.policy.Measure;
import jp.monozukuri.reporting.policy.Row;
import org.jspecify.annotations.Nullable;

/**
 * Qualifiers, support, portraits of master craftsmen and enquiries on suspended marks. Policy {@code athletesAndLeaders}: they
 * are counted apart.
 */
final class CompetitionFold {

    private static final String NATIONAL = "GORIN_NATIONAL";
    private static final String LEADER = "LEADER";

    private CompetitionFold() {}

    static Picture.Qualifier apply(QualifierFact fact) {
        return switch (fact) {
            case QualifierFact.QualifierHeld held ->
                new Picture.Qualifier(held.office(), held.trade(), held.date(), held.participants());
        };
    }

    static void contribute(Picture.Qualifier qualifier, Sheet sheet) {
        sheet.on(
                qualifier.office(),
                qualifier.date(),
                Row.PRELIM,
                Measure.PARTICIPANTS,
                qualifier.trade(),
                qualifier.participants());
    }

    static Picture.Support apply(SupportFact fact) {
        return switch (fact) {
            case SupportFact.SupportRegistered registered ->
                new Picture.Support(
                        registered.office(),
                        registered.competition(),
                        registered.fiscalYear(),
                        registered.role(),
                        registered.personRef(),
                        registered.trade(),
                        true);
            case SupportFact.SupportWithdrawn withdrawn ->
                new Picture.Support(
                        withdrawn.office(),
                        withdrawn.competition(),
                        withdrawn.fiscalYear(),
                        withdrawn.role(),
                        withdrawn.personRef(),
                        withdrawn.trade(),
                        false);
        };
    }

    static void contribute(Picture.Support support, Sheet sheet) {
        if (!support.active()) {
            return;
        }
        Row row = support.competition().equals(NATIONAL) ? Row.GORIN : Row.YOUTH;
        boolean leader = support.role().equals(LEADER);
        sheet.in(
                support.fiscalYear(),
                support.office(),
                row,
                leader ? Measure.LEADERS : Measure.ATHLETES,
                support.personRef(),
                null,
                1);
        if (!leader) {
            sheet.in(support.fiscalYear(), support.office(), row, Measure.TRADE, support.trade(), null, 1);
        }
    }

    static Picture.ContentTask apply(ContentTaskFact fact) {
        return switch (fact) {
            case ContentTaskFact.ContentTaskOpened opened ->
                new Picture.ContentTask(opened.office(), opened.fiscalYear(), Measure.REQUESTED.name());
            case ContentTaskFact.ContentTaskAdvanced advanced ->
                new Picture.ContentTask(advanced.office(), advanced.fiscalYear(), advanced.state());
        };
    }

    static void contribute(Picture.ContentTask task, Sheet sheet) {
        sheet.in(task.fiscalYear(), task.office(), Row.MEIKO, Measure.valueOf(task.state()), "", null, 1);
    }

    static Picture.Enquiry apply(Picture.@Nullable Enquiry before, EnquiryFact fact) {
        return switch (fact) {
            case EnquiryFact.EnquiryRecorded recorded ->
                new Picture.Enquiry(recorded.office(), recorded.mark(), recorded.on(), false);
            case EnquiryFact.EnquiryReferred referred -> referred(Fold.known(before, fact));
        };
    }

    private static Picture.Enquiry referred(Picture.Enquiry was) {
        return new Picture.Enquiry(was.office(), was.mark(), was.on(), true);
    }

    static void contribute(Picture.Enquiry enquiry, Sheet sheet) {
        Measure state = enquiry.referred() ? Measure.REFERRED : Measure.WAITING;
        sheet.on(enquiry.office(), enquiry.on(), Row.MARK, state, "");
        sheet.on(enquiry.office(), enquiry.on(), Row.MARK, Measure.MARK, enquiry.mark());
    }
}
