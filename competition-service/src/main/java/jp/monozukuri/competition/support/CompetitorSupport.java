package jp.monozukuri.competition.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.monozukuri.competition.catalogue.Trades;
import jp.monozukuri.competition.recording.ActivityDate;
import jp.monozukuri.competition.recording.RegionalOffice;
import jp.monozukuri.competition.support.age.AgeLimits;
import jp.monozukuri.competition.support.age.Edition;
import jp.monozukuri.competition.support.event.AgeLimitExceeded;
import jp.monozukuri.competition.support.event.SupportEvent;
import jp.monozukuri.competition.support.event.SupportRegistered;
import jp.monozukuri.competition.support.event.SupportWithdrawn;
import jp.monozukuri.competition.support.line.Competition;
import jp.monozukuri.competition.support.line.SupportLine;
import jp.monozukuri.competition.support.line.SupportRole;
import jp.monozukuri.competition.support.register.RegisterSupport;
import jp.monozukuri.competition.support.withdraw.WithdrawSupport;
import jp.monozukuri.platform.command.CommandContext;
import jp.monozukuri.platform.problem.RuleViolation;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** One line of support: it is active, withdrawn, or active again. Source: DOMAIN.md 3.2. */
public final class CompetitorSupport {

    @AggregateIdentifier
    private @Nullable String id;

    private boolean active;

    CompetitorSupport() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RegisterSupport command, CommandContext context, Trades trades, AgeLimits ageLimits) {
        String office = RegionalOffice.calling(context);
        trades.require(command.trade());
        LocalDate bornOn = command.bornOn();
        if (bornOn != null) {
            ActivityDate.requireNotAfterToday("bornOn", bornOn, context);
        }
        if (active) {
            throw refusal(
                    "SUPPORT_EXISTS",
                    command.competition(),
                    command.fiscalYear(),
                    command.role(),
                    command.personRef(),
                    command.trade());
        }
        AggregateLifecycle.apply(new SupportRegistered(
                office,
                command.competition().name(),
                command.fiscalYear(),
                command.role().name(),
                command.personRef(),
                command.trade(),
                Objects.requireNonNullElse(command.support(), List.of()),
                Objects.requireNonNullElse(command.supports(), List.of()),
                Objects.requireNonNullElse(command.amountsYen(), Map.of())));
        if (command.role() == SupportRole.ATHLETE && bornOn != null) {
            ageLimits
                    .exceeded(command.competition(), command.fiscalYear(), bornOn)
                    .ifPresent(edition -> AggregateLifecycle.apply(exceeded(office, command, edition)));
        }
    }

    private static AgeLimitExceeded exceeded(String office, RegisterSupport command, Edition edition) {
        return new AgeLimitExceeded(
                office,
                command.competition().name(),
                command.fiscalYear(),
                command.role().name(),
                command.personRef(),
                command.trade(),
                edition.number(),
                edition.greatestAge(),
                edition.countedOn());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(WithdrawSupport command, CommandContext context, Trades trades) {
        String office = RegionalOffice.calling(context);
        trades.require(command.trade());
        if (!active) {
            throw refusal(
                    "NO_SUPPORT",
                    command.competition(),
                    command.fiscalYear(),
                    command.role(),
                    command.personRef(),
                    command.trade());
        }
        AggregateLifecycle.apply(new SupportWithdrawn(
                office,
                command.competition().name(),
                command.fiscalYear(),
                command.role().name(),
                command.personRef(),
                command.trade(),
                command.reason()));
    }

    private static RuleViolation refusal(
            String code, Competition competition, long fiscalYear, SupportRole role, String personRef, String trade) {
        return RuleViolation.of(
                code,
                "field",
                "personRef",
                "value",
                personRef,
                "competition",
                competition.name(),
                "competitionJa",
                competition.ja(),
                "fiscalYear",
                fiscalYear,
                "role",
                role.name(),
                "roleJa",
                role.ja(),
                "trade",
                trade);
    }

    @EventSourcingHandler
    void evolve(SupportRegistered event) {
        this.id = idOf(event);
        this.active = true;
    }

    @EventSourcingHandler
    void evolve(AgeLimitExceeded event) {
        this.id = idOf(event);
    }

    @EventSourcingHandler
    void evolve(SupportWithdrawn event) {
        this.active = false;
    }

    private static String idOf(SupportEvent event) {
        return SupportLine.id(
                event.office(),
                event.competition(),
                event.fiscalYear(),
                event.role(),
                event.personRef(),
                event.trade());
    }
}
