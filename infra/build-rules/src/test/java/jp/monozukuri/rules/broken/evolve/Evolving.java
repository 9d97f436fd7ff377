package jp.monozukuri.rules.broken.evolve;

import java.lang.System.Logger;
import java.time.Instant;
import java.util.function.Supplier;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateLifecycle;

class Evolving {

    private static final Logger LOG = System.getLogger("evolving");

    private String id = "";
    private Instant seen = Instant.EPOCH;

    @EventSourcingHandler
    void evolve(String event) {
        if (event.isEmpty()) {
            throw new IllegalArgumentException("empty");
        }
        this.id = event;
    }

    @EventSourcingHandler
    void evolve(Long event) {
        Supplier<Instant> clock = Instant::now;
        this.seen = clock.get();
    }

    @EventSourcingHandler
    void evolve(Integer event) {
        note(event);
    }

    private void note(Integer event) {
        LOG.log(Logger.Level.INFO, "event " + event + id + seen);
    }

    @EventSourcingHandler
    void evolve(Double event) {
        AggregateLifecycle.apply(event);
    }

    @EventSourcingHandler
    void evolve(Float event, String more) {}

    @EventSourcingHandler
    void on(Short event) {}

    @EventSourcingHandler
    void evolve(Byte event) {
        throw Refusal.of();
    }

    static final class Refusal extends RuntimeException {

        private static final long serialVersionUID = 1L;

        static RuntimeException of() {
            return known();
        }

        private static native RuntimeException known();
    }
}
