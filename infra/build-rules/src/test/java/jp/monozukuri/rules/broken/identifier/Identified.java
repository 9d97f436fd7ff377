package jp.monozukuri.rules.broken.identifier;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;

class Identified {

    @AggregateIdentifier
    private String id = "";

    @EventSourcingHandler
    void evolve(String event) {
        this.id = event + id;
    }
}
