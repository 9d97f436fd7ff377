package jp.monozukuri.rules.sound.shipping;

import java.util.List;
import jp.monozukuri.rules.sound.shipping.event.Labelled;
import jp.monozukuri.rules.sound.shipping.event.Parcel;
import jp.monozukuri.rules.sound.shipping.event.Shipped;
import jp.monozukuri.rules.sound.shipping.event.ShippingEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** Decides, evolves, and passes through every rule. */
final class Shipment {

    @AggregateIdentifier
    private @Nullable String id;

    private long weight;
    private Stage stage = Stage.OPEN;

    enum Stage {
        OPEN,
        SENT
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(Ship command) {
        if (id != null) {
            throw new IllegalStateException("shipped on stage " + next());
        }
        AggregateLifecycle.apply(new Shipped(command.id(), List.of(new Parcel("a", 1L))));
    }

    private Stage next() {
        return switch (stage) {
            case OPEN -> Stage.SENT;
            case SENT -> Stage.OPEN;
        };
    }

    @EventSourcingHandler
    void evolve(Shipped event) {
        this.id = event.id();
        this.weight = total(event) + weight;
        this.stage = next();
    }

    private static long total(ShippingEvent event) {
        return switch (event) {
            case Shipped shipped ->
                shipped.parcels().stream().mapToLong(Parcel::weight).sum();
            case Labelled labelled -> 0;
        };
    }

    /** The command. */
    record Ship(String id) {}
}
