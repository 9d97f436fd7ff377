package jp.monozukuri.meister.catalogue;

import jp.monozukuri.meister.admission.Admission;
import jp.monozukuri.meister.catalogue.event.CatalogueEvent;
import jp.monozukuri.meister.catalogue.event.OfficeOpened;
import jp.monozukuri.meister.catalogue.open.OpenOffice;
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

/** A regional office (都道府県技能振興コーナー). */
public final class Office {

    @AggregateIdentifier
    private @Nullable String id;

    Office() {}

    /**
     * Checks that an office of a payload is known.
     *
     * @throws RuleViolation INVALID_PAYLOAD
     */
    public static void mustBeKnown(String office, Aggregates aggregates) {
        if (!aggregates.ask(Office.class, CatalogueEvent.officeId(office), Office::isOpen)) {
            throw RuleViolation.of(
                    "INVALID_PAYLOAD", "field", "office", "value", office, "rule", "an office of the programme");
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(OpenOffice command, CommandContext context) {
        Admission.ofCentre(context);
        if (isOpen()) {
            throw RuleViolation.of("ALREADY_EXISTS", "field", "office", "value", command.office());
        }
        AggregateLifecycle.apply(new OfficeOpened(command.office(), command.nameJa()));
    }

    @EventSourcingHandler
    void evolve(OfficeOpened event) {
        this.id = CatalogueEvent.officeId(event.office());
    }

    private boolean isOpen() {
        return id != null;
    }
}
