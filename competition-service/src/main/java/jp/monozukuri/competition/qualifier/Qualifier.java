package jp.monozukuri.competition.qualifier;

import jp.monozukuri.competition.catalogue.Trades;
import jp.monozukuri.competition.qualifier.event.QualifierHeld;
import jp.monozukuri.competition.qualifier.hold.RecordPrelim;
import jp.monozukuri.competition.recording.ActivityDate;
import jp.monozukuri.competition.recording.RegionalOffice;
import jp.monozukuri.platform.command.CommandContext;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** One qualifier (予選) that an office held. Source: DOMAIN.md 3.1. */
public final class Qualifier {

    @AggregateIdentifier
    private @Nullable String id;

    Qualifier() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RecordPrelim command, CommandContext context, Trades trades) {
        String office = RegionalOffice.calling(context);
        trades.require(command.trade());
        ActivityDate.requireNotAfterToday("date", command.date(), context);
        AggregateLifecycle.apply(new QualifierHeld(
                context.idempotencyKey(), office, command.trade(), command.date(), command.participants()));
    }

    @EventSourcingHandler
    void evolve(QualifierHeld event) {
        this.id = "qualifier/" + event.office() + "/" + event.key();
    }
}
