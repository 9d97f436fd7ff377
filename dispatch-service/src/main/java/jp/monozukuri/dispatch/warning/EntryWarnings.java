package jp.monozukuri.dispatch.warning;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.monozukuri.dispatch.plausibility.Doubt;
import jp.monozukuri.dispatch.recording.RegionalOffice;
import jp.monozukuri.dispatch.warning.event.EntryWarned;
import jp.monozukuri.dispatch.warning.event.WarningExplained;
import jp.monozukuri.dispatch.warning.explain.ExplainWarning;
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

/** The warnings about one request or dispatch, each open until it is explained. Source: DOMAIN.md 2.8, 2.10. */
public final class EntryWarnings {

    /** Null until the first event. */
    @AggregateIdentifier
    private @Nullable String id;

    private String office = "";
    private long last;
    private final Set<Long> explained = new LinkedHashSet<>();

    EntryWarnings() {}

    /**
     * Records the doubts of a command beside its own events, appended together or not at all.
     *
     * @param about the aggregate of the entry
     * @param command the name of the command
     */
    public static void record(
            List<Doubt> doubts, String about, String command, CommandContext context, Aggregates aggregates) {
        if (!doubts.isEmpty()) {
            aggregates.tell(
                    EntryWarnings.class,
                    "warning/" + about,
                    warnings -> warnings.raise(doubts, about, command, context.office()));
        }
    }

    private void raise(List<Doubt> doubts, String about, String command, String caller) {
        for (Doubt doubt : doubts) {
            AggregateLifecycle.apply(new EntryWarned(
                    about,
                    caller,
                    last + 1,
                    command,
                    doubt.code().name(),
                    doubt.field(),
                    doubt.value(),
                    doubt.usual(),
                    doubt.policy()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ExplainWarning command, CommandContext context) {
        RegionalOffice.calling(context);
        if (id == null) {
            throw RuleViolation.of("NOT_FOUND", "field", "about", "value", command.about());
        }
        RegionalOffice.requireOwn(office, context);
        if (command.number() > last) {
            throw RuleViolation.of("NOT_FOUND", "field", "number", "value", command.number());
        }
        if (explained.contains(command.number())) {
            throw RuleViolation.of("WRONG_STATE", "field", "number", "value", command.number(), "state", "EXPLAINED");
        }
        AggregateLifecycle.apply(new WarningExplained(command.about(), office, command.number(), command.reason()));
    }

    @EventSourcingHandler
    void evolve(EntryWarned event) {
        this.id = "warning/" + event.about();
        this.office = event.office();
        this.last = event.number();
    }

    @EventSourcingHandler
    void evolve(WarningExplained event) {
        this.explained.add(event.number());
    }
}
