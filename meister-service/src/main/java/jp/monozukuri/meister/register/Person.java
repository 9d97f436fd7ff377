package jp.monozukuri.meister.register;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.monozukuri.meister.admission.Admission;
import jp.monozukuri.meister.catalogue.Office;
import jp.monozukuri.meister.catalogue.Trade;
import jp.monozukuri.meister.course.Training;
import jp.monozukuri.meister.register.briefing.NotifyConditions;
import jp.monozukuri.meister.register.carryover.CarryOverExpert;
import jp.monozukuri.meister.register.carryover.CarryOverMeister;
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
import jp.monozukuri.meister.register.profile.ChangeProfile;
import jp.monozukuri.meister.register.standing.ReinstateMeister;
import jp.monozukuri.meister.register.standing.SuspendMeister;
import jp.monozukuri.meister.register.standing.WithdrawMeister;
import jp.monozukuri.meister.register.training.CompleteTraining;
import jp.monozukuri.meister.register.training.DecideTrainingExemption;
import jp.monozukuri.meister.register.training.PayTravel;
import jp.monozukuri.meister.register.training.TrainingGate;
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

/** A person of the register: a meister with one or more trades, or a skilled expert. */
public final class Person {

    private static final String LICENCE = "VOCATIONAL_INSTRUCTOR_LICENCE";

    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable Kind kind;
    private String office = "";
    private @Nullable LocalDate registeredOn;
    private final Set<String> trades = new HashSet<>();
    private boolean exempt;
    private boolean trained;
    private final Map<String, LocalDate> completedOn = new HashMap<>();
    private final Set<String> travelPaid = new HashSet<>();
    private @Nullable LocalDate suspendedFrom;
    private @Nullable LocalDate withdrawnFrom;

    Person() {}

    /**
     * Checks that a person, known or new, is no expert.
     *
     * @throws RuleViolation PERSON_IS_EXPERT
     */
    public static void mustNotBeExpert(String personId, Aggregates aggregates) {
        if (aggregates.ask(Person.class, PersonEvent.aggregateId(personId), person -> person.kind == Kind.EXPERT)) {
            throw RuleViolation.of("PERSON_IS_EXPERT", "field", "personId", "value", personId);
        }
    }

    /**
     * Checks that a person, known or new, may be certified in a trade.
     *
     * @throws RuleViolation PERSON_IS_EXPERT, TRADE_ALREADY_HELD
     */
    public static void mustBeCertifiable(String personId, String trade, Aggregates aggregates) {
        mustNotBeExpert(personId, aggregates);
        if (aggregates.ask(Person.class, PersonEvent.aggregateId(personId), person -> person.trades.contains(trade))) {
            throw RuleViolation.of("TRADE_ALREADY_HELD", "field", "personId", "value", personId, "trade", trade);
        }
    }

    /**
     * Records a certification. A new person becomes a meister of the office that applied, registered on this day; the
     * licence exempts one who has not passed the training gate.
     */
    public static void certify(
            String personId,
            String applicationId,
            String applicationOffice,
            String trade,
            LocalDate certifiedOn,
            boolean licence,
            Aggregates aggregates) {
        aggregates.tell(Person.class, PersonEvent.aggregateId(personId), person -> {
            boolean isNew = person.registeredOn == null;
            String home = isNew ? applicationOffice : person.office;
            boolean exempted = licence && !TrainingGate.passed(person.exempt, person.trained);
            AggregateLifecycle.apply(new MeisterCertified(
                    personId,
                    home,
                    applicationId,
                    applicationOffice,
                    trade,
                    certifiedOn,
                    person.registeredOn == null ? certifiedOn : person.registeredOn));
            if (exempted) {
                AggregateLifecycle.apply(new TrainingExempted(personId, home, certifiedOn, LICENCE));
            }
        });
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(CarryOverMeister command, CommandContext context, Aggregates aggregates) {
        String home = carriedOverTo(command.personId(), command.office(), command.trades(), context, aggregates);
        boolean isExempt = command.trainingExempt() != null && command.trainingExempt();
        if (isExempt && command.trainedOn() != null) {
            throw RuleViolation.of(
                    "INVALID_PAYLOAD",
                    "field",
                    "trainedOn",
                    "value",
                    command.trainedOn(),
                    "rule",
                    "not together with trainingExempt");
        }
        AggregateLifecycle.apply(new MeisterCarriedOver(
                command.personId(), home, command.trades(), command.registeredOn(), isExempt, command.trainedOn()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(CarryOverExpert command, CommandContext context, Aggregates aggregates) {
        String home = carriedOverTo(command.personId(), command.office(), command.trades(), context, aggregates);
        List<String> distinct = List.copyOf(new LinkedHashSet<>(command.trades()));
        AggregateLifecycle.apply(new SkilledExpertRegistered(command.personId(), home, distinct));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(NotifyConditions command, CommandContext context) {
        mustBeMeisterOf(command.personId(), context);
        Admission.hasCome("on", command.on(), context);
        AggregateLifecycle.apply(new ConditionsExplained(command.personId(), office, command.on(), command.form()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(DecideTrainingExemption command, CommandContext context) {
        mustBeMeisterOf(command.personId(), context);
        Admission.hasCome("on", command.on(), context);
        if (TrainingGate.passed(exempt, trained)) {
            throw wrongState(command.personId(), exempt ? "EXEMPT" : "TRAINED");
        }
        AggregateLifecycle.apply(new TrainingExempted(command.personId(), office, command.on(), command.ground()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(CompleteTraining command, CommandContext context, Aggregates aggregates) {
        mustBeMeisterOf(command.personId(), context);
        Admission.hasCome("on", command.on(), context);
        if (command.trainingId() != null) {
            Training.mustBeScheduled(command.trainingId(), aggregates);
        }
        AggregateLifecycle.apply(new TrainingCompleted(command.personId(), office, command.on(), command.trainingId()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(PayTravel command, CommandContext context) {
        mustBeMeisterOf(command.personId(), context);
        LocalDate completed = completedOn.get(command.trainingId());
        if (completed == null) {
            throw RuleViolation.of("NOT_FOUND", "field", "trainingId", "value", command.trainingId());
        }
        if (travelPaid.contains(command.trainingId())) {
            throw RuleViolation.of("ALREADY_EXISTS", "field", "trainingId", "value", command.trainingId());
        }
        AggregateLifecycle.apply(new TrainingTravelPaid(
                command.personId(), office, command.trainingId(), completed, command.amountYen()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ChangeProfile command, CommandContext context) {
        if (kind == null) {
            throw unknown(command.personId());
        }
        Admission.ofOwnerOrCentre(office, context);
        Map<String, String> changes = command.changes().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, change -> change.getValue().toString()));
        AggregateLifecycle.apply(new ProfileChanged(command.personId(), office, changes));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(SuspendMeister command, CommandContext context) {
        mustBeMeisterOf(command.personId(), context);
        if (suspendedFrom != null || withdrawnFrom != null) {
            throw wrongState(command.personId(), standing());
        }
        AggregateLifecycle.apply(new MeisterSuspended(command.personId(), office, command.from(), command.reason()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(WithdrawMeister command, CommandContext context) {
        mustBeMeisterOf(command.personId(), context);
        if (withdrawnFrom != null) {
            throw RuleViolation.of(
                    "ALREADY_WITHDRAWN", "field", "personId", "value", command.personId(), "from", withdrawnFrom);
        }
        AggregateLifecycle.apply(
                new MeisterWithdrawn(command.personId(), office, command.effectiveOn(), command.reason()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ReinstateMeister command, CommandContext context) {
        mustBeMeisterOf(command.personId(), context);
        LocalDate latestStart = Stream.of(suspendedFrom, withdrawnFrom)
                .flatMap(Stream::ofNullable)
                .max(LocalDate::compareTo)
                .orElseThrow(() -> wrongState(command.personId(), standing()));
        if (command.on().isBefore(latestStart)) {
            throw RuleViolation.of(
                    "INVALID_PAYLOAD", "field", "on", "value", command.on(), "rule", "not before " + latestStart);
        }
        AggregateLifecycle.apply(new MeisterReinstated(command.personId(), office, command.on(), command.reason()));
    }

    @EventSourcingHandler
    void evolve(SkilledExpertRegistered event) {
        this.id = PersonEvent.aggregateId(event.personId());
        this.kind = Kind.EXPERT;
        this.office = event.office();
        this.trades.addAll(event.trades());
    }

    @EventSourcingHandler
    void evolve(MeisterCarriedOver event) {
        this.id = PersonEvent.aggregateId(event.personId());
        this.kind = Kind.MEISTER;
        this.office = event.office();
        this.registeredOn = event.registeredOn();
        this.trades.addAll(event.trades());
        this.exempt = event.trainingExempt();
        this.trained = event.trainedOn() != null;
    }

    @EventSourcingHandler
    void evolve(MeisterCertified event) {
        this.id = PersonEvent.aggregateId(event.personId());
        this.kind = Kind.MEISTER;
        this.office = event.office();
        this.registeredOn = event.registeredOn();
        this.trades.add(event.trade());
    }

    /** No state: a meister may be told as often as needed. */
    @EventSourcingHandler
    void evolve(ConditionsExplained event) {}

    @EventSourcingHandler
    void evolve(TrainingExempted event) {
        this.exempt = true;
    }

    @EventSourcingHandler
    void evolve(TrainingCompleted event) {
        this.trained = true;
        if (event.trainingId() != null) {
            this.completedOn.merge(event.trainingId(), event.on(), Person::earlier);
        }
    }

    @EventSourcingHandler
    void evolve(TrainingTravelPaid event) {
        this.travelPaid.add(event.trainingId());
    }

    /** No state: no rule asks for the profile. */
    @EventSourcingHandler
    void evolve(ProfileChanged event) {}

    @EventSourcingHandler
    void evolve(MeisterSuspended event) {
        this.suspendedFrom = event.from();
    }

    @EventSourcingHandler
    void evolve(MeisterWithdrawn event) {
        this.withdrawnFrom = event.effectiveOn();
    }

    @EventSourcingHandler
    void evolve(MeisterReinstated event) {
        this.suspendedFrom = null;
        this.withdrawnFrom = null;
    }

    /** The home office of a person carried over, after the checks that both kinds share. */
    private String carriedOverTo(
            String personId,
            @Nullable String named,
            List<String> itsTrades,
            CommandContext context,
            Aggregates aggregates) {
        String home = context.isCentre() ? named(named) : context.office();
        if (named != null) {
            Admission.ofOwnerOrCentre(named, context);
        }
        if (kind != null) {
            throw RuleViolation.of("ALREADY_EXISTS", "field", "personId", "value", personId);
        }
        Office.mustBeKnown(home, aggregates);
        itsTrades.forEach(trade -> Trade.mustBeListed("trades", trade, aggregates));
        return home;
    }

    private static String named(@Nullable String office) {
        if (office == null) {
            throw RuleViolation.of(
                    "INVALID_PAYLOAD", "field", "office", "value", "", "rule", "the centre names the office");
        }
        return office;
    }

    /** The two rules of all commands on a meister; source: FORMAT.md 3, NotifyConditions. */
    private void mustBeMeisterOf(String personId, CommandContext context) {
        if (kind != Kind.MEISTER) {
            throw unknown(personId);
        }
        Admission.ofOwnerOrCentre(office, context);
    }

    private String standing() {
        if (withdrawnFrom != null) {
            return "WITHDRAWN";
        }
        return suspendedFrom == null ? "ACTIVE" : "SUSPENDED";
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static RuleViolation unknown(String personId) {
        return RuleViolation.of("UNKNOWN_PERSON", "field", "personId", "value", personId);
    }

    private static RuleViolation wrongState(String personId, String state) {
        return RuleViolation.of("WRONG_STATE", "field", "personId", "value", personId, "state", state);
    }
}
