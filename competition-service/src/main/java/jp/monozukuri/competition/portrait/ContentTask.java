package jp.monozukuri.competition.portrait;

import jp.monozukuri.competition.portrait.advance.TaskState;
import jp.monozukuri.competition.portrait.advance.UpdateContentTask;
import jp.monozukuri.competition.portrait.event.ContentTaskAdvanced;
import jp.monozukuri.competition.portrait.event.ContentTaskOpened;
import jp.monozukuri.competition.portrait.open.OpenContentTask;
import jp.monozukuri.competition.recording.RegionalOffice;
import jp.monozukuri.platform.command.CommandContext;
import jp.monozukuri.platform.problem.RuleViolation;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** One content task (現代の名工 紹介コンテンツ). Source: DOMAIN.md 3.4. */
public final class ContentTask {

    @AggregateIdentifier
    private @Nullable String id;

    private long fiscalYear;
    private TaskState state = TaskState.REQUESTED;

    ContentTask() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(OpenContentTask command, CommandContext context) {
        String office = RegionalOffice.calling(context);
        if (exists()) {
            throw RuleViolation.of("ALREADY_EXISTS", "field", "taskId", "value", command.taskId());
        }
        AggregateLifecycle.apply(
                new ContentTaskOpened(command.taskId(), office, command.fiscalYear(), command.subject(), command.on()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(UpdateContentTask command, CommandContext context) {
        String office = RegionalOffice.calling(context);
        if (!exists()) {
            throw RuleViolation.of("NOT_FOUND", "field", "taskId", "value", command.taskId());
        }
        if (command.state().compareTo(state) <= 0) {
            throw RuleViolation.of(
                    "WRONG_STATE", "field", "state", "value", command.state().name(), "state", state.name());
        }
        AggregateLifecycle.apply(new ContentTaskAdvanced(
                command.taskId(), office, fiscalYear, command.state().name(), command.on()));
    }

    private boolean exists() {
        return id != null;
    }

    @EventSourcingHandler
    void evolve(ContentTaskOpened event) {
        this.id = "content-task/" + event.office() + "/" + event.taskId();
        this.fiscalYear = event.fiscalYear();
    }

    @EventSourcingHandler
    void evolve(ContentTaskAdvanced event) {
        this.state = TaskState.valueOf(event.state());
    }
}
