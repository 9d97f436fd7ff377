package jp.monozukuri.platform.eventstore;

import java.lang.reflect.Constructor;
import java.util.function.Consumer;
import java.util.function.Function;
import jp.monozukuri.platform.command.Aggregates;
import org.axonframework.config.Configuration;
import org.axonframework.modelling.command.Aggregate;
import org.jspecify.annotations.Nullable;

/** {@link Aggregates} over Axon's repositories, inside the unit of work of the command. */
final class RepositoryAggregates implements Aggregates {

    private @Nullable Configuration axon;

    void use(Configuration configuration) {
        this.axon = configuration;
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
        if (axon == null) {
            throw new IllegalStateException("asked before Axon is configured");
        }
        try {
            return axon.repository(type).loadOrCreate(aggregateId, () -> create(type));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("cannot create " + type, e);
        }
    }

    private static <A> A create(Class<A> type) throws ReflectiveOperationException {
        Constructor<A> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }
}
