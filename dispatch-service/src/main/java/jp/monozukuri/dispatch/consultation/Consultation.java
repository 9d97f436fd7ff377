package jp.monozukuri.dispatch.consultation;

import jp.monozukuri.dispatch.consultation.event.ConsultationOpened;
import jp.monozukuri.dispatch.consultation.open.OpenConsultation;
import jp.monozukuri.dispatch.recording.ActivityDate;
import jp.monozukuri.dispatch.recording.RegionalOffice;
import jp.monozukuri.platform.command.CommandContext;
import jp.monozukuri.platform.problem.RuleViolation;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** One consultation of one office. */
public final class Consultation {

    /** Null until the first event. */
    @AggregateIdentifier
    private @Nullable String id;

    Consultation() {}

    /** The aggregate identifier of a consultation. */
    public static String idOf(String office, String consultationId) {
        return "consultation/" + office + "/" + consultationId;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(OpenConsultation command, CommandContext context) {
        String office = RegionalOffice.calling(context);
        if (exists()) {
            throw RuleViolation.of("ALREADY_EXISTS", "field", "consultationId", "value", command.consultationId());
        }
        ActivityDate.requireNotAfterToday("on", command.on(), context);
        AggregateLifecycle.apply(new ConsultationOpened(
                command.consultationId(),
                office,
                command.hostType().name(),
                command.on(),
                command.host(),
                command.topic()));
    }

    /** Whether it was opened. */
    public boolean exists() {
        return id != null;
    }

    @EventSourcingHandler
    void evolve(ConsultationOpened event) {
        this.id = idOf(event.office(), event.consultationId());
    }
}
