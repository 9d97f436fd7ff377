package jp.monozukuri.rules.broken.bus;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

class Callable {

    @EventSourcingHandler
    void evolve(String event) {}

    @CommandHandler
    public void decide(Long command) {}
}
