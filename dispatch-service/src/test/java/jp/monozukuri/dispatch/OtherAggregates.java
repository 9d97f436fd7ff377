package jp.monozukuri.dispatch;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import jp.monozukuri.dispatch.roster.Roster;
import jp.monozukuri.platform.command.Aggregates;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.SimpleResourceParameterResolverFactory;
import org.axonframework.modelling.command.Aggregate;

/** The other aggregates of a test, each rebuilt from its own events. */
final class OtherAggregates implements Aggregates {

    private final EventStore store = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final Roster roster;
    private final List<Object> recorded = new ArrayList<>();

    OtherAggregates(Roster roster) {
        this.roster = roster;
    }

    void happened(Class<?> type, String aggregateId, Object... events) {
        for (int i = 0; i < events.length; i++) {
            store.publish(new GenericDomainEventMessage<>(type.getSimpleName(), aggregateId, i, events[i]));
        }
    }

    /** From now on what is recorded is kept. */
    @SuppressWarnings("resource") // lasts as long as the test
    void watch() {
        store.subscribe(messages -> messages.forEach(message -> recorded.add(message.getPayload())));
    }

    List<Object> recorded() {
        return recorded;
    }

    @Override
    public <A, R> R ask(Class<A> type, String aggregateId, Function<A, R> question) {
        return load(type, aggregateId).invoke(question);
    }

    @Override
    public <A> void tell(Class<A> type, String aggregateId, Consumer<A> decision) {
        load(type, aggregateId).execute(decision);
    }

    private <A> Aggregate<A> load(Class<A> type, String aggregateId) {
        Callable<A> create = () -> {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        };
        try {
            return EventSourcingRepository.builder(type)
                    .eventStore(store)
                    .parameterResolverFactory(MultiParameterResolverFactory.ordered(
                            ClasspathParameterResolverFactory.forClass(type),
                            new SimpleResourceParameterResolverFactory(List.of(roster, this))))
                    .<EventSourcingRepository<A>>build()
                    .loadOrCreate(aggregateId, create);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
