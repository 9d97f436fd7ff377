package jp.monozukuri.reporting.plan;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import jp.monozukuri.platform.command.CommandContext;
import jp.monozukuri.platform.problem.RuleViolation;
import jp.monozukuri.reporting.plan.event.PlanEvent;
import jp.monozukuri.reporting.plan.event.PlanRevised;
import jp.monozukuri.reporting.plan.event.PlanSet;
import jp.monozukuri.reporting.plan.event.PlanTextWritten;
import jp.monozukuri.reporting.plan.event.Position;
import jp.monozukuri.reporting.plan.event.StatusTextWritten;
import jp.monozukuri.reporting.plan.event.YearFinalised;
import jp.monozukuri.reporting.plan.finalise.FinaliseYear;
import jp.monozukuri.reporting.plan.revise.RevisePlan;
import jp.monozukuri.reporting.plan.set.SetPlan;
import jp.monozukuri.reporting.plan.write.WriteActivityStatus;
import jp.monozukuri.reporting.plan.write.WritePlanItem;
import jp.monozukuri.reporting.policy.FiscalYear;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The annual plan of an office: {@code plan/<office>/<fiscal year>}. */
public final class Plan {

    @AggregateIdentifier
    private @Nullable String id;

    private boolean set;
    private boolean finalised;

    Plan() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(SetPlan command, CommandContext context) {
        requireOffice(context);
        if (set) {
            throw RuleViolation.of("PLAN_EXISTS", "field", "fiscalYear", "value", command.fiscalYear());
        }
        apply(new PlanSet(context.office(), command.fiscalYear(), command.targets()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RevisePlan command, CommandContext context) {
        requireOffice(context);
        if (!set) {
            throw RuleViolation.of("NO_PLAN", "field", "fiscalYear", "value", command.fiscalYear());
        }
        apply(new PlanRevised(context.office(), command.fiscalYear(), command.targets(), command.reason()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(WritePlanItem command, CommandContext context) {
        requireOffice(context);
        apply(new PlanTextWritten(context.office(), command.fiscalYear(), command.row(), command.text()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(WriteActivityStatus command, CommandContext context) {
        requireOffice(context);
        apply(new StatusTextWritten(context.office(), command.fiscalYear(), command.row(), command.text()));
    }

    /**
     * Freezes the figures with the positions of the events behind them. Later writes stay open; the report shows them as a
     * difference. Source: DOMAIN.md 4.4; FORMAT.md 5, policy finalisation.
     */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(FinaliseYear command, CommandContext context, LedgerFigures ledger) {
        if (!context.isCentre()) {
            throw forbidden(context);
        }
        if (!ledger.isOpen(command.targetOffice())) {
            throw RuleViolation.of(
                    "INVALID_PAYLOAD",
                    "field",
                    "targetOffice",
                    "value",
                    command.targetOffice(),
                    "rule",
                    "a regional office that is open");
        }
        FiscalYear year = new FiscalYear((int) command.fiscalYear());
        if (context.today().isBefore(year.dayAfter())) {
            throw RuleViolation.of(
                    "YEAR_NOT_OVER", "field", "fiscalYear", "value", command.fiscalYear(), "from", year.dayAfter());
        }
        if (finalised) {
            throw RuleViolation.of(
                    "ALREADY_FINALISED",
                    "field",
                    "fiscalYear",
                    "value",
                    command.fiscalYear(),
                    "office",
                    command.targetOffice());
        }
        LedgerFigures.Snapshot snapshot = ledger.activity(command.targetOffice(), year.year());
        apply(new YearFinalised(
                command.targetOffice(), command.fiscalYear(), snapshot.figures(), stored(snapshot.positions())));
    }

    @EventSourcingHandler
    void evolve(PlanSet event) {
        id = idOf(event, event.fiscalYear());
        set = true;
    }

    @EventSourcingHandler
    void evolve(PlanRevised event) {
        id = idOf(event, event.fiscalYear());
    }

    @EventSourcingHandler
    void evolve(PlanTextWritten event) {
        id = idOf(event, event.fiscalYear());
    }

    @EventSourcingHandler
    void evolve(StatusTextWritten event) {
        id = idOf(event, event.fiscalYear());
    }

    @EventSourcingHandler
    void evolve(YearFinalised event) {
        id = idOf(event, event.fiscalYear());
        finalised = true;
    }

    private static String idOf(PlanEvent event, long fiscalYear) {
        return "plan/" + event.office() + "/" + fiscalYear;
    }

    private static List<Position> stored(List<LedgerFigures.Position> positions) {
        return positions.stream()
                .map(one -> new Position(one.service(), one.partition(), one.transactionId(), one.position()))
                .toList();
    }

    private static void requireOffice(CommandContext context) {
        if (context.isCentre()) {
            throw forbidden(context);
        }
    }

    private static RuleViolation forbidden(CommandContext context) {
        return RuleViolation.of("FORBIDDEN_OFFICE", "office", context.office());
    }
}
