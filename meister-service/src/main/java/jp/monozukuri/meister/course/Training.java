package jp.monozukuri.meister.course;

import java.util.List;
import jp.monozukuri.meister.admission.Admission;
import jp.monozukuri.meister.course.event.CourseEvent;
import jp.monozukuri.meister.course.event.TrainingScheduled;
import jp.monozukuri.meister.course.schedule.ScheduleTraining;
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

/** A course in teaching methods (指導技法等講習) on one day. */
public final class Training {

    @AggregateIdentifier
    private @Nullable String id;

    Training() {}

    /**
     * Checks that a course of a payload was scheduled, by whichever office.
     *
     * @throws RuleViolation NOT_FOUND
     */
    public static void mustBeScheduled(String trainingId, Aggregates aggregates) {
        if (!aggregates.ask(Training.class, CourseEvent.aggregateId(trainingId), Training::isScheduled)) {
            throw RuleViolation.of("NOT_FOUND", "field", "trainingId", "value", trainingId);
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ScheduleTraining command, CommandContext context) {
        Admission.ofOffices(context);
        if (isScheduled()) {
            throw RuleViolation.of("ALREADY_EXISTS", "field", "trainingId", "value", command.trainingId());
        }
        List<String> invited = command.invited() == null ? List.of() : command.invited();
        AggregateLifecycle.apply(new TrainingScheduled(
                command.trainingId(), context.office(), command.date(), command.place(), invited));
    }

    @EventSourcingHandler
    void evolve(TrainingScheduled event) {
        this.id = CourseEvent.aggregateId(event.trainingId());
    }

    private boolean isScheduled() {
        return id != null;
    }
}
