package jp.monozukuri.reporting.fold;

import java.util.List;
import jp.monozukuri.reporting.fact.ApplicationFact;
import jp.monozukuri.reporting.fact.CommunicationFact;
import jp.monozukuri.reporting.fact.ConferenceFact;
import jp.monozukuri.reporting.fact.ConsultationFact;
import jp.monozukuri.reporting.fact.ContactFact;
import jp.monozukuri.reporting.fact.ContentTaskFact;
import jp.monozukuri.reporting.fact.DispatchFact;
import jp.monozukuri.reporting.fact.EnquiryFact;
import jp.monozukuri.reporting.fact.Fact;
import jp.monozukuri.reporting.fact.IncidentFact;
import jp.monozukuri.reporting.fact.MonthFact;
import jp.monozukuri.reporting.fact.OfficeFact;
import jp.monozukuri.reporting.fact.PersonFact;
import jp.monozukuri.reporting.fact.PlanFact;
import jp.monozukuri.reporting.fact.QualifierFact;
import jp.monozukuri.reporting.fact.RequestFact;
import jp.monozukuri.reporting.fact.SupportFact;
import jp.monozukuri.reporting.fact.TradeFact;
import jp.monozukuri.reporting.fact.TrainingFact;
import jp.monozukuri.reporting.policy.CountingPolicies;
import org.jspecify.annotations.Nullable;

/**
 * From a fact to ledger lines: the lines of a fact are the contributions of the picture after it minus those of the picture
 * before it, so a correction, a void or a cancellation yields its reversing lines by itself.
 */
public final class Fold {

    private final DispatchFold dispatches;

    /** @param policies the choices under which is counted */
    public Fold(CountingPolicies policies) {
        this.dispatches = new DispatchFold(policies);
    }

    /**
     * The picture after a fact.
     *
     * @param before the picture of the same subject, or null when nothing is known of it
     * @throws IllegalStateException when the fact cannot follow the picture
     */
    public Picture apply(@Nullable Picture before, Fact fact) {
        return switch (fact) {
            case OfficeFact office -> RegisterFold.apply(office);
            case TradeFact trade -> RegisterFold.apply(same(before, Picture.Trade.class), trade);
            case PersonFact person -> PersonFold.apply(same(before, Picture.Person.class), person);
            case ContactFact contact -> CertificationFold.apply(contact);
            case ApplicationFact application ->
                CertificationFold.apply(same(before, Picture.Application.class), application);
            case TrainingFact training -> CertificationFold.apply(training);
            case ConsultationFact consultation -> RequestFold.apply(consultation);
            case RequestFact request -> RequestFold.apply(same(before, Picture.Request.class), request);
            case DispatchFact dispatch -> dispatches.apply(same(before, Picture.Dispatch.class), dispatch);
            case QualifierFact qualifier -> CompetitionFold.apply(qualifier);
            case SupportFact support -> CompetitionFold.apply(support);
            case ContentTaskFact task -> CompetitionFold.apply(task);
            case EnquiryFact enquiry -> CompetitionFold.apply(same(before, Picture.Enquiry.class), enquiry);
            case PlanFact plan -> PlanFold.apply(same(before, Picture.Plan.class), plan);
            case ConferenceFact conference -> ConferenceFold.apply(same(before, Picture.Conference.class), conference);
            case MonthFact month -> HandlingFold.apply(same(before, Picture.Month.class), month);
            case IncidentFact incident -> HandlingFold.apply(same(before, Picture.Incident.class), incident);
            case CommunicationFact communication ->
                CommunicationFold.apply(same(before, Picture.Communication.class), communication);
        };
    }

    /** What a picture contributes, as a multiset. */
    public List<Contribution> contributions(@Nullable Picture picture) {
        Sheet sheet = new Sheet();
        switch (picture) {
            case null -> {}
            case Picture.Office office -> RegisterFold.contribute(office, sheet);
            case Picture.Trade trade -> {}
            case Picture.Person person -> PersonFold.contribute(person, sheet);
            case Picture.Contact contact -> CertificationFold.contribute(contact, sheet);
            case Picture.Application application -> CertificationFold.contribute(application, sheet);
            case Picture.Training training -> CertificationFold.contribute(training, sheet);
            case Picture.Consultation consultation -> RequestFold.contribute(consultation, sheet);
            case Picture.Request request -> RequestFold.contribute(request, sheet);
            case Picture.Dispatch dispatch -> dispatches.contribute(dispatch, sheet);
            case Picture.Qualifier qualifier -> CompetitionFold.contribute(qualifier, sheet);
            case Picture.Support support -> CompetitionFold.contribute(support, sheet);
            case Picture.ContentTask task -> CompetitionFold.contribute(task, sheet);
            case Picture.Enquiry enquiry -> CompetitionFold.contribute(enquiry, sheet);
            case Picture.Plan plan -> PlanFold.contribute(plan, sheet);
            case Picture.Conference conference -> ConferenceFold.contribute(conference, sheet);
            case Picture.Month month -> HandlingFold.contribute(month, sheet);
            case Picture.Incident incident -> HandlingFold.contribute(incident, sheet);
            case Picture.Communication communication -> {}
        }
        return sheet.contributions();
    }

    /** The lines of the step from one picture to the next. */
    public List<Line> lines(@Nullable Picture before, Picture after) {
        return after.equals(before) ? List.of() : Line.between(contributions(before), contributions(after));
    }

    private static <P extends Picture> @Nullable P same(@Nullable Picture before, Class<P> kind) {
        if (before != null && !kind.isInstance(before)) {
            throw new IllegalStateException(
                    "the subject is a " + before.getClass().getSimpleName() + ", not a " + kind.getSimpleName());
        }
        return kind.cast(before);
    }

    /** The picture that a fact needs to follow. */
    static <P extends Picture> P known(@Nullable P before, Fact fact) {
        if (before == null) {
            throw new IllegalStateException(fact.getClass().getSimpleName() + " of an unknown subject");
        }
        return before;
    }
}
