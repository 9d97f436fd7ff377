package jp.monozukuri.dispatch.dispatching;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.monozukuri.dispatch.dispatching.cancel.CancelDispatch;
import jp.monozukuri.dispatch.dispatching.claim.ClaimFee;
import jp.monozukuri.dispatch.dispatching.confirm.ConfirmDispatch;
import jp.monozukuri.dispatch.dispatching.event.AssignedPerson;
import jp.monozukuri.dispatch.dispatching.event.DispatchCancelled;
import jp.monozukuri.dispatch.dispatching.event.DispatchCompleted;
import jp.monozukuri.dispatch.dispatching.event.DispatchConfirmed;
import jp.monozukuri.dispatch.dispatching.event.DispatchReportCorrected;
import jp.monozukuri.dispatch.dispatching.event.DispatchReportVoided;
import jp.monozukuri.dispatch.dispatching.event.FeeClaimed;
import jp.monozukuri.dispatch.dispatching.event.HostSurveyed;
import jp.monozukuri.dispatch.dispatching.event.InstructionDay;
import jp.monozukuri.dispatch.dispatching.event.LearnersSurveyed;
import jp.monozukuri.dispatch.dispatching.event.SessionRescheduled;
import jp.monozukuri.dispatch.dispatching.report.CorrectReport;
import jp.monozukuri.dispatch.dispatching.report.ReportCompletion;
import jp.monozukuri.dispatch.dispatching.report.VoidReport;
import jp.monozukuri.dispatch.dispatching.reschedule.RescheduleSession;
import jp.monozukuri.dispatch.dispatching.survey.HostSurvey;
import jp.monozukuri.dispatch.dispatching.survey.LearnerSurvey;
import jp.monozukuri.dispatch.host.HostType;
import jp.monozukuri.dispatch.plausibility.Doubt;
import jp.monozukuri.dispatch.plausibility.Plausibility;
import jp.monozukuri.dispatch.recording.ActivityDate;
import jp.monozukuri.dispatch.recording.RegionalOffice;
import jp.monozukuri.dispatch.roster.Roster;
import jp.monozukuri.dispatch.roster.Trade;
import jp.monozukuri.dispatch.roster.TrainingGate;
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

/** One dispatch: CONFIRMED, then COMPLETED or CANCELLED; voiding its report returns it to CONFIRMED. Source: DOMAIN.md 2. */
public final class Dispatch {

    private enum State {
        CONFIRMED,
        COMPLETED,
        CANCELLED
    }

    /** Null until the first event. */
    @AggregateIdentifier
    private @Nullable String id;

    private String dispatchId = "";
    private String office = "";
    private HostType hostType = HostType.OTHER;
    private State state = State.CONFIRMED;
    private Set<String> people = Set.of();
    private Set<LocalDate> plannedDates = Set.of();

    /** Of the report: 0 before the first one, then one more with each report, correction and voiding. */
    private long version;

    private boolean hostSurveyed;
    private boolean learnersSurveyed;

    /** Who instructed on the reported days. */
    private Set<String> instructed = Set.of();

    /** Whose fee for this report was claimed. */
    private Set<String> claimed = Set.of();

    Dispatch() {}

    /** The aggregate identifier of a dispatch. */
    static String idOf(String dispatchId) {
        return "dispatch/" + dispatchId;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(
            ConfirmDispatch command,
            CommandContext context,
            Aggregates aggregates,
            Roster roster,
            Plausibility plausibility) {
        String caller = RegionalOffice.calling(context);
        if (exists()) {
            throw RuleViolation.of("DISPATCH_EXISTS", "field", "dispatchId", "value", command.dispatchId());
        }
        Trade trade = roster.requireTrade(command.trade());
        Team team = Team.of(command, trade, roster);
        AggregateLifecycle.apply(new DispatchConfirmed(
                command.dispatchId(),
                caller,
                command.hostType().name(),
                trade.code(),
                team.people(),
                command.plannedDates(),
                command.requestId(),
                team.ground() == null ? null : team.ground().name(),
                command.host(),
                command.area()));
        MetRequest.confirm(command, context, aggregates);
        List<Doubt> doubts = plausibility.ofPlan(
                caller,
                command.hostType(),
                command.dispatchId(),
                command.people(),
                command.plannedDates(),
                context.today());
        EntryWarnings.record(doubts, idOf(command.dispatchId()), "ConfirmDispatch", context, aggregates);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(
            RescheduleSession command,
            CommandContext context,
            Aggregates aggregates,
            Roster roster,
            Plausibility plausibility) {
        requireOwn(command.dispatchId(), context);
        requireNotReported();
        requireNotCancelled("DISPATCH_CANCELLED");
        if (!plannedDates.contains(command.from())) {
            throw RuleViolation.of("NOT_FOUND", "field", "from", "value", command.from());
        }
        if (plannedDates.contains(command.to())) {
            throw RuleViolation.of("DUPLICATE_DATE", "field", "to", "value", command.to());
        }
        roster.team(people).values().forEach(person -> TrainingGate.require(person, command.to(), "to"));
        AggregateLifecycle.apply(
                new SessionRescheduled(dispatchId, office, command.from(), command.to(), command.reason()));
        List<Doubt> doubts = plausibility.ofMove(office, command.to(), context.today());
        EntryWarnings.record(doubts, idOf(dispatchId), "RescheduleSession", context, aggregates);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(CancelDispatch command, CommandContext context) {
        requireOwn(command.dispatchId(), context);
        requireNotReported();
        requireNotCancelled("ALREADY_CANCELLED");
        AggregateLifecycle.apply(new DispatchCancelled(dispatchId, office, command.reason()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(
            ReportCompletion command,
            CommandContext context,
            Aggregates aggregates,
            Roster roster,
            Plausibility plausibility) {
        requireOwn(command.dispatchId(), context);
        requireNotCancelled("DISPATCH_CANCELLED");
        requireNotReported();
        List<InstructionDay> days = ReportedDays.check(command.days(), roster.team(people), context);
        AggregateLifecycle.apply(new DispatchCompleted(dispatchId, office, version + 1, days));
        doubt(days, "ReportCompletion", context, aggregates, plausibility);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(
            CorrectReport command,
            CommandContext context,
            Aggregates aggregates,
            Roster roster,
            Plausibility plausibility) {
        requireReported(command.dispatchId(), context);
        if (command.expectedVersion() != version) {
            throw RuleViolation.of(
                    "STALE_VERSION",
                    "field",
                    "expectedVersion",
                    "value",
                    command.expectedVersion(),
                    "version",
                    version);
        }
        List<InstructionDay> days = ReportedDays.check(command.days(), roster.team(people), context);
        AggregateLifecycle.apply(new DispatchReportCorrected(dispatchId, office, version + 1, command.reason(), days));
        doubt(days, "CorrectReport", context, aggregates, plausibility);
    }

    private void doubt(
            List<InstructionDay> days,
            String command,
            CommandContext context,
            Aggregates aggregates,
            Plausibility plausibility) {
        List<Doubt> doubts = plausibility.ofReport(office, hostType, dispatchId, plannedDates, days, context.today());
        EntryWarnings.record(doubts, idOf(dispatchId), command, context, aggregates);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(VoidReport command, CommandContext context) {
        requireReported(command.dispatchId(), context);
        AggregateLifecycle.apply(new DispatchReportVoided(dispatchId, office, version + 1, command.reason()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(HostSurvey command, CommandContext context) {
        requireReported(command.dispatchId(), context);
        requireFirst(hostSurveyed);
        AggregateLifecycle.apply(new HostSurveyed(dispatchId, office, command.satisfied(), command.becameTrigger()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(LearnerSurvey command, CommandContext context) {
        requireReported(command.dispatchId(), context);
        requireFirst(learnersSurveyed);
        AggregateLifecycle.apply(new LearnersSurveyed(
                dispatchId, office, command.understood(), command.notUnderstood(), command.blank()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ClaimFee command, CommandContext context) {
        requireReported(command.dispatchId(), context);
        ActivityDate.requireNotAfterToday("on", command.on(), context);
        if (!instructed.contains(command.personId())) {
            throw RuleViolation.of("PERSON_NOT_ASSIGNED", "field", "personId", "value", command.personId());
        }
        if (claimed.contains(command.personId())) {
            throw RuleViolation.of("ALREADY_EXISTS", "field", "personId", "value", command.personId());
        }
        AggregateLifecycle.apply(
                new FeeClaimed(dispatchId, office, command.personId(), command.on(), command.amountYen()));
    }

    private void requireFirst(boolean surveyed) {
        if (surveyed) {
            throw RuleViolation.of("SURVEY_EXISTS", "field", "dispatchId", "value", dispatchId);
        }
    }

    private void requireOwn(String requested, CommandContext context) {
        RegionalOffice.calling(context);
        if (!exists()) {
            throw RuleViolation.of("NO_DISPATCH", "field", "dispatchId", "value", requested);
        }
        RegionalOffice.requireOwn(office, context);
    }

    private void requireNotReported() {
        if (state == State.COMPLETED) {
            throw RuleViolation.of("ALREADY_REPORTED", "field", "dispatchId", "value", dispatchId);
        }
    }

    private void requireNotCancelled(String code) {
        if (state == State.CANCELLED) {
            throw RuleViolation.of(code, "field", "dispatchId", "value", dispatchId);
        }
    }

    /** A dispatch that nobody knows is not reported either. */
    private void requireReported(String requested, CommandContext context) {
        RegionalOffice.calling(context);
        if (exists()) {
            RegionalOffice.requireOwn(office, context);
        }
        if (state != State.COMPLETED) {
            throw RuleViolation.of("NOT_REPORTED", "field", "dispatchId", "value", requested);
        }
    }

    private boolean exists() {
        return id != null;
    }

    @EventSourcingHandler
    void evolve(DispatchConfirmed event) {
        this.id = idOf(event.dispatchId());
        this.dispatchId = event.dispatchId();
        this.office = event.office();
        this.hostType = HostType.valueOf(event.hostType());
        this.people = new LinkedHashSet<>(
                event.people().stream().map(AssignedPerson::personId).toList());
        this.plannedDates = new LinkedHashSet<>(event.plannedDates());
    }

    @EventSourcingHandler
    void evolve(SessionRescheduled event) {
        Set<LocalDate> moved = new LinkedHashSet<>(plannedDates);
        moved.remove(event.from());
        moved.add(event.to());
        this.plannedDates = moved;
    }

    @EventSourcingHandler
    void evolve(DispatchCancelled event) {
        this.state = State.CANCELLED;
    }

    @EventSourcingHandler
    void evolve(DispatchCompleted event) {
        this.state = State.COMPLETED;
        this.version = event.version();
        this.instructed = instructors(event.days());
    }

    @EventSourcingHandler
    void evolve(DispatchReportCorrected event) {
        this.version = event.version();
        this.instructed = instructors(event.days());
    }

    @EventSourcingHandler
    void evolve(DispatchReportVoided event) {
        this.state = State.CONFIRMED;
        this.version = event.version();
        this.hostSurveyed = false;
        this.learnersSurveyed = false;
        this.instructed = Set.of();
        this.claimed = Set.of();
    }

    private static Set<String> instructors(List<InstructionDay> days) {
        return new LinkedHashSet<>(
                days.stream().flatMap(day -> day.people().stream()).toList());
    }

    @EventSourcingHandler
    void evolve(FeeClaimed event) {
        Set<String> all = new LinkedHashSet<>(claimed);
        all.add(event.personId());
        this.claimed = all;
    }

    @EventSourcingHandler
    void evolve(HostSurveyed event) {
        this.hostSurveyed = true;
    }

    @EventSourcingHandler
    void evolve(LearnersSurveyed event) {
        this.learnersSurveyed = true;
    }
}
