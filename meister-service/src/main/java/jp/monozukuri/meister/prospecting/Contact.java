package jp.monozukuri.meister.prospecting;

import jp.monozukuri.meister.admission.Admission;
import jp.monozukuri.meister.catalogue.Trade;
import jp.monozukuri.meister.prospecting.event.ProspectContacted;
import jp.monozukuri.meister.prospecting.event.ProspectingEvent;
import jp.monozukuri.meister.prospecting.visit.RecordProspectingVisit;
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

/** One contact of an office that looks for new meisters. */
public final class Contact {

    @AggregateIdentifier
    private @Nullable String id;

    Contact() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RecordProspectingVisit command, CommandContext context, Aggregates aggregates) {
        Admission.ofOffices(context);
        if (id != null) {
            throw RuleViolation.of("ALREADY_EXISTS", "field", "contactId", "value", command.contactId());
        }
        Admission.hasCome("on", command.on(), context);
        if (command.trade() != null) {
            Trade.mustBeListed("trade", command.trade(), aggregates);
        }
        AggregateLifecycle.apply(new ProspectContacted(
                command.contactId(),
                context.office(),
                command.kind(),
                command.on(),
                command.recipients(),
                command.organisation(),
                command.area(),
                command.trade()));
    }

    @EventSourcingHandler
    void evolve(ProspectContacted event) {
        this.id = ProspectingEvent.aggregateId(event.office(), event.contactId());
    }
}
