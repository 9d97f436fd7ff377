package jp.monozukuri.rules.broken.decide;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;

class Assigning {

    @AggregateIdentifier
    private String id = "";

    private long count;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(String command) {
        Runnable change = () -> rename(command);
        change.run();
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Long command) {
        this.count += command;
    }

    private void rename(String name) {
        this.id = name;
    }
}
