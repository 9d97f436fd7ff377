package jp.monozukuri.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import jp.monozukuri.platform.command.Aggregates;
import jp.monozukuri.platform.command.Command;
import jp.monozukuri.platform.command.CommandContext;
import jp.monozukuri.platform.command.CommandContextResolver;
import jp.monozukuri.platform.command.Role;
import jp.monozukuri.platform.problem.Problem;
import jp.monozukuri.platform.problem.ProblemCatalogue;
import jp.monozukuri.platform.problem.RuleViolation;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.CustomTypeSafeMatcher;

/**
 * Given a history, when a command, then events or a refusal: Axon's fixture for the aggregate that decides, and real
 * repositories over a store in memory for the aggregates that it asks and tells.
 */
public final class Deciding<T> {

    private static final ProblemCatalogue PROBLEMS =
            new ProblemCatalogue(List.of("/platform-problems.json", "/problems.json"));

    private final AggregateTestFixture<T> fixture;
    private final Beside beside = new Beside();
    private final List<Object> history = new ArrayList<>();

    private Deciding(Class<T> aggregate) {
        this.fixture = new AggregateTestFixture<>(aggregate);
        fixture.registerInjectableResource(beside);
        fixture.registerCommandTargetResolver(message -> new VersionedAggregateIdentifier(
                ((Command) message.getPayload())
                        .target((CommandContext) message.getMetaData().get(CommandContextResolver.KEY)),
                null));
    }

    public static <T> Deciding<T> by(Class<T> aggregate) {
        return new Deciding<>(aggregate);
    }

    /** A call of a regional office at a moment with offset, e.g. {@code 2024-05-10T23:59:00+09:00}. */
    public static CommandContext office(String office, String at) {
        return new CommandContext(
                office, Role.OFFICE, "clerk", OffsetDateTime.parse(at).toInstant(), "key");
    }

    /** A call of an office at noon of a day in Japan. */
    public static CommandContext officeOn(String office, String day) {
        return office(office, day + "T12:00:00+09:00");
    }

    /** A call of a person of the office JP-31 at noon of a day in Japan. */
    public static CommandContext person(String actor, String day) {
        CommandContext clerk = officeOn("JP-31", day);
        return new CommandContext(clerk.office(), clerk.role(), actor, clerk.now(), clerk.idempotencyKey());
    }

    /** A call of the centre at noon of a day in Japan. */
    public static CommandContext centreOn(String day) {
        return new CommandContext(
                "CENTRAL",
                Role.CENTRE,
                "clerk",
                OffsetDateTime.parse(day + "T12:00:00+09:00").toInstant(),
                "key");
    }

    /** A bean that the aggregate asks. */
    public Deciding<T> with(Object port) {
        fixture.registerInjectableResource(port);
        return this;
    }

    /** What happened to the aggregate that decides. */
    public Deciding<T> given(Object... events) {
        history.addAll(List.of(events));
        return this;
    }

    /** What happened to another aggregate. */
    public Deciding<T> beside(Class<?> aggregate, String id, Object... events) {
        beside.happened(aggregate, id, events);
        return this;
    }

    public Outcome<T> when(Command command, CommandContext context) {
        ResultValidator<T> result = (history.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(history))
                .when(command, Map.of(CommandContextResolver.KEY, context));
        return new Outcome<>(result, beside, command.target(context));
    }

    /** What came of a command. */
    public static final class Outcome<T> {

        private final ResultValidator<T> result;
        private final Beside beside;
        private final String target;

        private Outcome(ResultValidator<T> result, Beside beside, String target) {
            this.result = result;
            this.beside = beside;
            this.target = target;
        }

        /** Exactly these events of the aggregate that decides, under the identifier that the command names. */
        public Outcome<T> applied(Object... events) {
            result.expectSuccessfulHandlerExecution().expectEvents(events);
            result.expectEventsMatching(new CustomTypeSafeMatcher<>("events of " + target) {
                @Override
                protected boolean matchesSafely(List<? super EventMessage<?>> messages) {
                    return messages.stream()
                            .allMatch(message ->
                                    target.equals(((DomainEventMessage<?>) message).getAggregateIdentifier()));
                }
            });
            return this;
        }

        /** Exactly these events of another aggregate. */
        public Outcome<T> told(String aggregateId, Object... events) {
            assertThat(beside.appliedTo(aggregateId)).containsExactly(events);
            return this;
        }

        /** Refused with this code and at least these values; nothing is recorded and every sentence finds its values. */
        public void refused(String code, Object... namesAndValues) {
            result.expectNoEvents().expectException(new CustomTypeSafeMatcher<RuleViolation>("refusal " + code) {
                @Override
                protected boolean matchesSafely(RuleViolation violation) {
                    return violation.code().equals(code)
                            && hasValues(violation, namesAndValues)
                            && isComplete(violation);
                }
            });
            assertThat(beside.applied()).isEmpty();
        }

        private static boolean hasValues(RuleViolation violation, Object... namesAndValues) {
            for (int i = 0; i < namesAndValues.length; i += 2) {
                Object found = violation.values().get((String) namesAndValues[i]);
                if (found == null || !found.toString().equals(namesAndValues[i + 1].toString())) {
                    return false;
                }
            }
            return true;
        }

        private static boolean isComplete(RuleViolation violation) {
            Problem problem = PROBLEMS.of(violation);
            return !problem.detail().contains("–") && !problem.detailEn().contains("–");
        }
    }

    private static final class Beside implements Aggregates {

        private final EmbeddedEventStore store = EmbeddedEventStore.builder()
                .storageEngine(new InMemoryEventStorageEngine())
                .build();
        private final Map<Class<?>, Repository<?>> repositories = new HashMap<>();
        private final Map<String, Integer> histories = new HashMap<>();
        private final List<String> touched = new ArrayList<>();

        void happened(Class<?> aggregate, String id, Object... events) {
            for (int i = 0; i < events.length; i++) {
                store.publish(new GenericDomainEventMessage<>(aggregate.getSimpleName(), id, i, events[i]));
            }
            histories.put(id, events.length);
        }

        @Override
        public <A, R> R ask(Class<A> type, String aggregateId, Function<A, R> question) {
            return load(type, aggregateId).invoke(question);
        }

        @Override
        public <A> void tell(Class<A> type, String aggregateId, Consumer<A> decision) {
            touched.add(aggregateId);
            load(type, aggregateId).execute(decision);
        }

        List<Object> appliedTo(String aggregateId) {
            List<Object> found = new ArrayList<>();
            store.readEvents(aggregateId, histories.getOrDefault(aggregateId, 0))
                    .forEachRemaining(event -> found.add(event.getPayload()));
            return found;
        }

        List<Object> applied() {
            return touched.stream().flatMap(id -> appliedTo(id).stream()).toList();
        }

        @SuppressWarnings("unchecked")
        private <A> Aggregate<A> load(Class<A> type, String aggregateId) {
            var repository = (Repository<A>) repositories.computeIfAbsent(
                    type,
                    t -> EventSourcingRepository.builder(type).eventStore(store).build());
            try {
                return repository.loadOrCreate(aggregateId, constructor(type));
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }

        private static <A> Callable<A> constructor(Class<A> type) {
            return () -> {
                Constructor<A> constructor = type.getDeclaredConstructor();
                constructor.setAccessible(true);
                return constructor.newInstance();
            };
        }
    }
}
