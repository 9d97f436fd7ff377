package jp.monozukuri.dispatch.request;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.monozukuri.dispatch.consultation.Consultation;
import jp.monozukuri.dispatch.plausibility.Doubt;
import jp.monozukuri.dispatch.plausibility.Plausibility;
import jp.monozukuri.dispatch.recording.ActivityDate;
import jp.monozukuri.dispatch.recording.RegionalOffice;
import jp.monozukuri.dispatch.request.answer.MeisterAnswer;
import jp.monozukuri.dispatch.request.answer.RecordMeisterAnswer;
import jp.monozukuri.dispatch.request.decline.DeclineRequest;
import jp.monozukuri.dispatch.request.event.DispatchRequested;
import jp.monozukuri.dispatch.request.event.InstructionPlanIssued;
import jp.monozukuri.dispatch.request.event.MeisterAccepted;
import jp.monozukuri.dispatch.request.event.MeisterDeclined;
import jp.monozukuri.dispatch.request.event.MeisterProposed;
import jp.monozukuri.dispatch.request.event.PriorMeetingHeld;
import jp.monozukuri.dispatch.request.event.RequestConfirmed;
import jp.monozukuri.dispatch.request.event.RequestDeclined;
import jp.monozukuri.dispatch.request.meet.RecordPriorMeeting;
import jp.monozukuri.dispatch.request.plan.IssueInstructionPlan;
import jp.monozukuri.dispatch.request.propose.ProposeMeister;
import jp.monozukuri.dispatch.request.submit.SubmitRequest;
import jp.monozukuri.dispatch.roster.Person;
import jp.monozukuri.dispatch.roster.Person.Meister;
import jp.monozukuri.dispatch.roster.Roster;
import jp.monozukuri.dispatch.warning.EntryWarnings;
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

/** One request: REQUESTED, then CONFIRMED or DECLINED. Source: DOMAIN.md 2. */
public final class DispatchRequest {

    /** The sign that a text of blanks lacks. Source: FORMAT.md 3, "A text of blanks only counts as empty". */
    private static final Pattern WRITTEN = Pattern.compile("[^\\s\\u3000\\u00a0]");

    private enum State {
        REQUESTED,
        CONFIRMED,
        DECLINED
    }

    private enum Proposal {
        OPEN,
        ACCEPTED,
        DECLINED
    }

    /** Null until the first event. */
    @AggregateIdentifier
    private @Nullable String id;

    private String requestId = "";
    private String office = "";
    private String hostType = "";
    private String trade = "";
    private State state = State.REQUESTED;
    private final Map<String, Proposal> proposals = new HashMap<>();

    DispatchRequest() {}

    /** The aggregate identifier of a request. */
    public static String idOf(String requestId) {
        return "request/" + requestId;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(
            SubmitRequest command,
            CommandContext context,
            Aggregates aggregates,
            Roster roster,
            Plausibility plausibility) {
        String caller = RegionalOffice.calling(context);
        if (exists()) {
            throw RuleViolation.of("ALREADY_EXISTS", "field", "requestId", "value", command.requestId());
        }
        String requestedTrade = roster.requireTrade(command.trade()).code();
        ActivityDate.requireNotAfterToday("on", command.on(), context);
        requireConsultation(caller, command.consultationId(), aggregates);
        AggregateLifecycle.apply(new DispatchRequested(
                command.requestId(),
                caller,
                command.hostType().name(),
                requestedTrade,
                command.plannedDates(),
                command.on(),
                command.consultationId(),
                command.host(),
                command.mode(),
                command.learners()));
        List<Doubt> doubts = plausibility.ofRequest(
                caller, command.hostType(), command.on(), command.plannedDates(), command.learners(), context.today());
        EntryWarnings.record(doubts, idOf(command.requestId()), "SubmitRequest", context, aggregates);
    }

    private static void requireConsultation(String office, @Nullable String consultationId, Aggregates aggregates) {
        if (consultationId != null
                && !aggregates.ask(
                        Consultation.class, Consultation.idOf(office, consultationId), Consultation::exists)) {
            throw RuleViolation.of("NOT_FOUND", "field", "consultationId", "value", consultationId);
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ProposeMeister command, CommandContext context, Roster roster) {
        requireOpen(command.requestId(), context);
        String personId = command.personId();
        Person person = roster.find(List.of(personId)).get(personId);
        if (person == null) {
            throw RuleViolation.of("UNKNOWN_PERSON", "field", "personId", "value", personId);
        }
        if (person instanceof Meister meister && !meister.trades().contains(trade)) {
            throw RuleViolation.of("TRADE_MISMATCH", "field", "personId", "value", personId, "trade", trade);
        }
        if (proposals.containsKey(personId)) {
            throw RuleViolation.of("ALREADY_EXISTS", "field", "personId", "value", personId);
        }
        AggregateLifecycle.apply(new MeisterProposed(requestId, office, personId));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RecordMeisterAnswer command, CommandContext context) {
        requireOpen(command.requestId(), context);
        String personId = command.personId();
        Proposal proposal = proposals.get(personId);
        if (proposal == null) {
            throw RuleViolation.of("NOT_FOUND", "field", "personId", "value", personId);
        }
        if (proposal != Proposal.OPEN) {
            throw RuleViolation.of("WRONG_STATE", "field", "personId", "value", personId, "state", proposal.name());
        }
        AggregateLifecycle.apply(answer(command.answer(), personId, command.reason()));
    }

    private Object answer(MeisterAnswer answer, String personId, @Nullable String reason) {
        return switch (answer) {
            case ACCEPTED -> new MeisterAccepted(requestId, office, personId, reason);
            case DECLINED -> {
                if (reason == null || !WRITTEN.matcher(reason).find()) {
                    throw RuleViolation.of("REASON_REQUIRED", "field", "reason", "value", reason);
                }
                yield new MeisterDeclined(requestId, office, personId, reason);
            }
        };
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RecordPriorMeeting command, CommandContext context) {
        requireOpen(command.requestId(), context);
        ActivityDate.requireNotAfterToday("on", command.on(), context);
        AggregateLifecycle.apply(new PriorMeetingHeld(requestId, office, command.on()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(IssueInstructionPlan command, CommandContext context) {
        requireOpen(command.requestId(), context);
        ActivityDate.requireNotAfterToday("on", command.on(), context);
        AggregateLifecycle.apply(new InstructionPlanIssued(requestId, office, command.on()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(DeclineRequest command, CommandContext context) {
        requireOpen(command.requestId(), context);
        AggregateLifecycle.apply(new RequestDeclined(requestId, office, command.reason()));
    }

    /**
     * The request is met by a dispatch.
     *
     * @param requested the request as the caller names it
     * @param people who is sent; everyone must have accepted
     * @throws RuleViolation NOT_FOUND, FORBIDDEN_OFFICE, WRONG_STATE, INVALID_PAYLOAD or ASSIGNMENT_NOT_ACCEPTED
     */
    public void confirm(
            String requested,
            String dispatchId,
            String dispatchHostType,
            String dispatchTrade,
            Collection<String> people,
            CommandContext context) {
        requireOpen(requested, context);
        requireSame("hostType", dispatchHostType, hostType);
        requireSame("trade", dispatchTrade, trade);
        for (String personId : people) {
            if (proposals.get(personId) != Proposal.ACCEPTED) {
                throw RuleViolation.of(
                        "ASSIGNMENT_NOT_ACCEPTED", "field", "people", "value", personId, "requestId", requested);
            }
        }
        AggregateLifecycle.apply(new RequestConfirmed(requestId, office, dispatchId));
    }

    private static void requireSame(String field, String value, String requested) {
        if (!value.equals(requested)) {
            throw RuleViolation.of(
                    "INVALID_PAYLOAD",
                    "field",
                    field,
                    "value",
                    value,
                    "rule",
                    "as in the request: " + requested,
                    "ruleJa",
                    "依頼の内容と同じ値: " + requested);
        }
    }

    /** Known, own, and neither confirmed nor declined. */
    private void requireOpen(String requested, CommandContext context) {
        RegionalOffice.calling(context);
        if (!exists()) {
            throw RuleViolation.of("NOT_FOUND", "field", "requestId", "value", requested);
        }
        RegionalOffice.requireOwn(office, context);
        if (state != State.REQUESTED) {
            throw RuleViolation.of("WRONG_STATE", "field", "requestId", "value", requested, "state", state.name());
        }
    }

    private boolean exists() {
        return id != null;
    }

    @EventSourcingHandler
    void evolve(DispatchRequested event) {
        this.id = idOf(event.requestId());
        this.requestId = event.requestId();
        this.office = event.office();
        this.hostType = event.hostType();
        this.trade = event.trade();
    }

    @EventSourcingHandler
    void evolve(MeisterProposed event) {
        this.proposals.put(event.personId(), Proposal.OPEN);
    }

    @EventSourcingHandler
    void evolve(MeisterAccepted event) {
        this.proposals.put(event.personId(), Proposal.ACCEPTED);
    }

    @EventSourcingHandler
    void evolve(MeisterDeclined event) {
        this.proposals.put(event.personId(), Proposal.DECLINED);
    }

    @EventSourcingHandler
    void evolve(RequestDeclined event) {
        this.state = State.DECLINED;
    }

    @EventSourcingHandler
    void evolve(RequestConfirmed event) {
        this.state = State.CONFIRMED;
    }
}
