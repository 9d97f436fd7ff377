package jp.monozukuri.reporting.conference;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import jp.monozukuri.platform.command.CommandContext;
import jp.monozukuri.platform.problem.RuleViolation;
import jp.monozukuri.reporting.conference.constitute.ConstituteConference;
import jp.monozukuri.reporting.conference.event.ConferenceConstituted;
import jp.monozukuri.reporting.conference.event.ConferenceEvent;
import jp.monozukuri.reporting.conference.event.ConferenceHeld;
import jp.monozukuri.reporting.conference.event.ConferencePlanned;
import jp.monozukuri.reporting.conference.hold.HoldConference;
import jp.monozukuri.reporting.conference.schedule.PlanConference;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The liaison conference of an office in a year: {@code conference/<office>/<fiscal year>}. */
public final class Conference {

    @AggregateIdentifier
    private @Nullable String id;

    private boolean constituted;
    private final Set<Long> held = new HashSet<>();

    Conference() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ConstituteConference command, CommandContext context) {
        requireOffice(context);
        requirePast("on", command.on(), context);
        if (constituted) {
            throw RuleViolation.of("ALREADY_EXISTS", "field", "fiscalYear", "value", command.fiscalYear());
        }
        apply(new ConferenceConstituted(
                context.office(),
                command.fiscalYear(),
                command.on(),
                command.form(),
                command.bodies(),
                command.groups()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(PlanConference command, CommandContext context) {
        requireOffice(context);
        requireNotHeld(command.no());
        apply(new ConferencePlanned(
                context.office(), command.fiscalYear(), command.no(), command.date(), command.agenda()));
    }

    /** It need not have been planned. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(HoldConference command, CommandContext context) {
        requireOffice(context);
        requirePast("date", command.date(), context);
        requireNotHeld(command.no());
        apply(new ConferenceHeld(
                context.office(),
                command.fiscalYear(),
                command.no(),
                command.date(),
                command.form(),
                command.agenda()));
    }

    @EventSourcingHandler
    void evolve(ConferenceConstituted event) {
        id = idOf(event, event.fiscalYear());
        constituted = true;
    }

    @EventSourcingHandler
    void evolve(ConferencePlanned event) {
        id = idOf(event, event.fiscalYear());
    }

    @EventSourcingHandler
    void evolve(ConferenceHeld event) {
        id = idOf(event, event.fiscalYear());
        held.add(event.no());
    }

    private static String idOf(ConferenceEvent event, long fiscalYear) {
        return "conference/" + event.office() + "/" + fiscalYear;
    }

    private void requireNotHeld(long no) {
        if (held.contains(no)) {
            throw RuleViolation.of("WRONG_STATE", "field", "no", "value", no, "state", "HELD");
        }
    }

    private static void requirePast(String field, LocalDate date, CommandContext context) {
        if (date.isAfter(context.today())) {
            throw RuleViolation.of("FUTURE_DATE", "field", field, "value", date, "today", context.today());
        }
    }

    private static void requireOffice(CommandContext context) {
        if (context.isCentre()) {
            throw RuleViolation.of("FORBIDDEN_OFFICE", "office", context.office());
        }
    }
}
