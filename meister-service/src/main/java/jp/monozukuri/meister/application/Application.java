package jp.monozukuri.meister.application;

import java.util.List;
import java.util.stream.Collectors;
import jp.monozukuri.meister.admission.Admission;
import jp.monozukuri.meister.application.certify.Certify;
import jp.monozukuri.meister.application.eligibility.Eligibility;
import jp.monozukuri.meister.application.eligibility.Finding;
import jp.monozukuri.meister.application.event.ApplicationCertified;
import jp.monozukuri.meister.application.event.ApplicationEvent;
import jp.monozukuri.meister.application.event.ApplicationForwarded;
import jp.monozukuri.meister.application.event.ApplicationPrepared;
import jp.monozukuri.meister.application.event.ApplicationReceived;
import jp.monozukuri.meister.application.event.ApplicationRejected;
import jp.monozukuri.meister.application.forward.ForwardToCentre;
import jp.monozukuri.meister.application.prepare.CompleteDocuments;
import jp.monozukuri.meister.application.reject.RejectApplication;
import jp.monozukuri.meister.application.submit.SubmitApplication;
import jp.monozukuri.meister.catalogue.Trade;
import jp.monozukuri.meister.register.Person;
import jp.monozukuri.platform.command.Aggregates;
import jp.monozukuri.platform.command.CommandContext;
import jp.monozukuri.platform.problem.RuleViolation;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** An application to be certified as a meister in one trade. */
public final class Application {

    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable ApplicationReceived received;
    private State state = State.RECEIVED;

    Application() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(SubmitApplication command, CommandContext context, Aggregates aggregates) {
        Admission.ofOffices(context);
        if (received != null) {
            throw RuleViolation.of("APPLICATION_EXISTS", "field", "applicationId", "value", command.applicationId());
        }
        Trade.mustBeCertifiable(command.trade(), context.today(), aggregates);
        Person.mustNotBeExpert(command.personId(), aggregates);
        AggregateLifecycle.apply(new ApplicationReceived(
                command.applicationId(),
                context.office(),
                command.personId(),
                command.trade(),
                context.today(),
                stored(command.facts())));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(CompleteDocuments command, CommandContext context) {
        Admission.ofOffices(context);
        ApplicationReceived known = known(command.applicationId());
        Admission.ofOwner(known.office(), context);
        mustBe(State.RECEIVED, known);
        List<String> documents = command.documents() == null ? List.of() : command.documents();
        AggregateLifecycle.apply(new ApplicationPrepared(known.applicationId(), known.office(), documents));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ForwardToCentre command, CommandContext context, Aggregates aggregates) {
        Admission.ofOffices(context);
        if (context.today().isAfter(command.deadline())) {
            throw RuleViolation.of(
                    "DEADLINE_PASSED", "field", "deadline", "value", command.deadline(), "today", context.today());
        }
        String own = command.applicationIds().getFirst();
        List<String> others =
                command.applicationIds().subList(1, command.applicationIds().size());
        forwardable(own, context);
        for (String other : others) {
            aggregates.ask(
                    Application.class,
                    ApplicationEvent.aggregateId(other),
                    application -> application.forwardable(other, context));
        }
        forward(own, command, context);
        for (String other : others) {
            aggregates.tell(
                    Application.class,
                    ApplicationEvent.aggregateId(other),
                    application -> application.forward(other, command, context));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(Certify command, CommandContext context, Aggregates aggregates) {
        Admission.ofCentre(context);
        ApplicationReceived known = known(command.applicationId());
        if (state == State.CERTIFIED) {
            throw RuleViolation.of("ALREADY_CERTIFIED", "field", "applicationId", "value", known.applicationId());
        }
        mustBeUndecided(known);
        Admission.hasCome("certifiedOn", command.certifiedOn(), context);
        Person.mustBeCertifiable(known.personId(), known.trade(), aggregates);
        mustBeEligible(known);
        AggregateLifecycle.apply(
                new ApplicationCertified(known.applicationId(), known.office(), command.certifiedOn()));
        Person.certify(
                known.personId(),
                known.applicationId(),
                known.office(),
                known.trade(),
                command.certifiedOn(),
                known.facts().vocationalInstructorLicence(),
                aggregates);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RejectApplication command, CommandContext context) {
        Admission.ofCentre(context);
        ApplicationReceived known = known(command.applicationId());
        mustBeUndecided(known);
        AggregateLifecycle.apply(new ApplicationRejected(known.applicationId(), known.office(), command.reason()));
    }

    @EventSourcingHandler
    void evolve(ApplicationReceived event) {
        this.id = ApplicationEvent.aggregateId(event.applicationId());
        this.received = event;
    }

    @EventSourcingHandler
    void evolve(ApplicationPrepared event) {
        this.state = State.PREPARED;
    }

    @EventSourcingHandler
    void evolve(ApplicationForwarded event) {
        this.state = State.FORWARDED;
    }

    @EventSourcingHandler
    void evolve(ApplicationCertified event) {
        this.state = State.CERTIFIED;
    }

    @EventSourcingHandler
    void evolve(ApplicationRejected event) {
        this.state = State.REJECTED;
    }

    /** The application as received; NO_APPLICATION when it was not. */
    private ApplicationReceived known(String applicationId) {
        if (received == null) {
            throw RuleViolation.of("NO_APPLICATION", "field", "applicationId", "value", applicationId);
        }
        return received;
    }

    private ApplicationReceived forwardable(String applicationId, CommandContext context) {
        ApplicationReceived known = known(applicationId);
        Admission.ofOwner(known.office(), context);
        mustBe(State.PREPARED, known);
        return known;
    }

    private void forward(String applicationId, ForwardToCentre command, CommandContext context) {
        AggregateLifecycle.apply(
                new ApplicationForwarded(applicationId, context.office(), command.batch(), command.deadline()));
    }

    private void mustBe(State expected, ApplicationReceived known) {
        if (state != expected) {
            throw wrongState(known);
        }
    }

    private void mustBeUndecided(ApplicationReceived known) {
        if (state == State.CERTIFIED || state == State.REJECTED) {
            throw wrongState(known);
        }
    }

    private RuleViolation wrongState(ApplicationReceived known) {
        return RuleViolation.of(
                "WRONG_STATE", "field", "applicationId", "value", known.applicationId(), "state", state.name());
    }

    private static void mustBeEligible(ApplicationReceived known) {
        List<Finding> shortfalls = Eligibility.shortfalls(Statement.of(known.facts()), known.appliedOn());
        if (!shortfalls.isEmpty()) {
            Finding first = shortfalls.getFirst();
            throw RuleViolation.of(
                    "NOT_ELIGIBLE:" + first.criterion().reason(),
                    "field",
                    "facts." + first.criterion().fact(),
                    "value",
                    first.stated(),
                    "rule",
                    first.rule(),
                    "required",
                    first.required(),
                    "appliedOn",
                    known.appliedOn(),
                    "shortfallsJa",
                    shortfalls.stream().map(Finding::ja).collect(Collectors.joining()),
                    "shortfalls",
                    shortfalls.stream().map(Finding::en).collect(Collectors.joining(" ")));
        }
    }

    private static ApplicationReceived.Facts stored(SubmitApplication.Facts facts) {
        return new ApplicationReceived.Facts(
                facts.qualification(),
                facts.place(),
                facts.yearsPracticeTotal().toString(),
                facts.yearsPracticeSinceQualification().toString(),
                facts.yearsInstructionSinceQualification().toString(),
                facts.instructionOccasions() == null ? 0 : facts.instructionOccasions(),
                facts.recommender(),
                facts.vocationalInstructorLicence() != null && facts.vocationalInstructorLicence());
    }
}
