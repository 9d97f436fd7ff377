package jp.monozukuri.platform.sample;

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

public class Jar {

    static final long CAPACITY = 1_000_000;

    @AggregateIdentifier
    private @Nullable String id;

    private long spoons;

    Jar() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(JarCommand.OpenJar command, CommandContext context) {
        if (id != null) {
            throw RuleViolation.of("ALREADY_EXISTS", "field", "jarId", "value", command.jarId());
        }
        AggregateLifecycle.apply(new JarEvent.JarOpened(command.jarId(), command.label() + context.today()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(JarCommand.FillJar command) {
        fill(command.jarId(), command.spoons());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(JarCommand.PourSpoons command, Aggregates aggregates) {
        fill(command.jarId(), -command.spoons());
        aggregates.tell(Jar.class, "jar/" + command.to(), to -> to.fill(command.to(), command.spoons()));
    }

    private void fill(String jarId, long more) {
        if (id == null) {
            throw RuleViolation.of("NOT_FOUND", "field", "jarId", "value", jarId);
        }
        if (spoons + more < 0 || spoons + more > CAPACITY) {
            throw RuleViolation.of("WRONG_STATE", "field", "jarId", "value", jarId, "state", "FULL_OR_EMPTY");
        }
        AggregateLifecycle.apply(new JarEvent.JarFilled(jarId, more));
    }

    @EventSourcingHandler
    void evolve(JarEvent.JarOpened event) {
        id = "jar/" + event.jarId();
    }

    @EventSourcingHandler
    void evolve(JarEvent.JarFilled event) {
        spoons += event.spoons();
    }
}
