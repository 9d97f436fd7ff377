package jp.monozukuri.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.monozukuri.dispatch.engagement.Engagement;
import jp.monozukuri.dispatch.plausibility.Limits;
import jp.monozukuri.dispatch.plausibility.Plausibility;
import jp.monozukuri.dispatch.roster.Person;
import jp.monozukuri.dispatch.roster.Roster;
import jp.monozukuri.dispatch.roster.Trade;
import jp.monozukuri.platform.command.Command;
import jp.monozukuri.platform.command.CommandContext;
import jp.monozukuri.platform.command.Role;
import jp.monozukuri.platform.problem.Problem;
import jp.monozukuri.platform.problem.ProblemCatalogue;
import jp.monozukuri.platform.problem.RuleViolation;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.hamcrest.CustomTypeSafeMatcher;

/**
 * Given events and a roster, when a caller sends a command, then these events or this refusal. The caller is the office
 * JP-31 at 10:00 of 2025-06-10 in Japan, if nothing else is said.
 */
public final class Stage<A> {

    /** The day of recording, if nothing else is said. */
    public static final String TODAY = "2025-06-10";

    private static final ProblemCatalogue PROBLEMS =
            new ProblemCatalogue(List.of("/platform-problems.json", "/problems.json"));

    private final AggregateTestFixture<A> fixture;
    private final KnownPeople roster = new KnownPeople();
    private final List<Engagement> engagements = new ArrayList<>();
    private final OtherAggregates others = new OtherAggregates(roster);
    private TestExecutor<A> given;
    private String office = "JP-31";
    private String at = TODAY + "T10:00:00+09:00";

    private Stage(Class<A> type) {
        fixture = new AggregateTestFixture<>(type);
        fixture.registerCommandTargetResolver(message -> new VersionedAggregateIdentifier(
                ((Command) message.getPayload())
                        .target((CommandContext) message.getMetaData().get("context")),
                null));
        fixture.registerInjectableResources(roster, others, new Plausibility(Limits.STANDARD, this::engagements));
        given = fixture.givenNoPriorActivity();
    }

    private List<Engagement> engagements(Collection<LocalDate> days, Collection<String> people) {
        return engagements.stream()
                .filter(engagement -> days.contains(engagement.day()) && people.contains(engagement.personId()))
                .toList();
    }

    /** A stage on which nothing has happened yet, with the trades and people of {@link Cast}. */
    public static <A> Stage<A> of(Class<A> type) {
        return new Stage<>(type);
    }

    /** What has happened to the aggregate. */
    public Stage<A> given(Object... events) {
        given = fixture.given(events);
        return this;
    }

    /** What has happened to another aggregate. */
    public Stage<A> givenOther(Class<?> type, String aggregateId, Object... events) {
        others.happened(type, aggregateId, events);
        return this;
    }

    /** A person as recorded now, in place of the picture in {@link Cast}. */
    public Stage<A> givenPerson(Person person) {
        roster.people.put(person.id(), person);
        return this;
    }

    /** Where people are already sent. */
    public Stage<A> givenEngagement(Engagement engagement) {
        engagements.add(engagement);
        return this;
    }

    /** The caller. */
    public Stage<A> by(String caller) {
        office = caller;
        return this;
    }

    /** The moment of recording. */
    public Stage<A> at(String moment) {
        at = moment;
        return this;
    }

    /** Sends the command. */
    public Outcome when(Command command) {
        Role role = office.equals("CENTRAL") ? Role.CENTRE : Role.OFFICE;
        var context =
                new CommandContext(office, role, "a-1", OffsetDateTime.parse(at).toInstant(), "k1");
        others.watch();
        return new Outcome(given.when(command, Map.of("context", context)), command.target(context));
    }

    /** What came of a command. */
    public final class Outcome {

        private final ResultValidator<A> result;
        private final String target;

        private Outcome(ResultValidator<A> result, String target) {
            this.result = result;
            this.target = target;
        }

        /** Accepted, with exactly these events of the aggregate that the command names. */
        public Outcome records(Object... events) {
            result.expectSuccessfulHandlerExecution()
                    .expectEvents(events)
                    .expectEventsMatching(new CustomTypeSafeMatcher<List<EventMessage<?>>>("events of " + target) {
                        @Override
                        protected boolean matchesSafely(List<EventMessage<?>> recorded) {
                            return recorded.stream()
                                    .allMatch(event -> event instanceof DomainEventMessage<?> own
                                            && own.getAggregateIdentifier().equals(target));
                        }
                    });
            return this;
        }

        /** With exactly these events of other aggregates. */
        public void recordsElsewhere(Object... events) {
            assertThat(others.recorded()).containsExactly(events);
        }

        /** Refused with exactly these values, without any event, and with sentences that need no other value. */
        public void refuses(String code, Object... namesAndValues) {
            Map<String, Object> values = new LinkedHashMap<>();
            for (int i = 0; i < namesAndValues.length; i += 2) {
                values.put((String) namesAndValues[i], namesAndValues[i + 1]);
            }
            List<RuleViolation> refusals = new ArrayList<>();
            result.expectNoEvents().expectException(new CustomTypeSafeMatcher<Throwable>(code + " " + values) {
                @Override
                protected boolean matchesSafely(Throwable thrown) {
                    if (thrown instanceof RuleViolation refusal) {
                        refusals.add(refusal);
                        return refusal.code().equals(code)
                                && text(refusal.values()).equals(text(values));
                    }
                    return false;
                }
            });
            assertThat(others.recorded()).isEmpty();
            Problem problem = PROBLEMS.of(refusals.getFirst());
            assertThat(Stream.of(problem.title(), problem.titleEn(), problem.detail(), problem.detailEn()))
                    .as("sentences with a placeholder that has no value")
                    .noneMatch(sentence -> sentence.contains("\u2013"));
        }

        /** Accepted. */
        public void accepts() {
            result.expectSuccessfulHandlerExecution();
        }

        /** Refused with this code, without any event. */
        public void refusesWith(String code) {
            result.expectNoEvents().expectException(new CustomTypeSafeMatcher<Throwable>(code) {
                @Override
                protected boolean matchesSafely(Throwable thrown) {
                    return thrown instanceof RuleViolation refusal
                            && refusal.code().equals(code);
                }
            });
        }

        private static Map<String, String> text(Map<String, ?> values) {
            Map<String, String> text = new HashMap<>();
            values.forEach((name, value) -> text.put(name, String.valueOf(value)));
            return text;
        }
    }

    private static final class KnownPeople implements Roster {

        private final Map<String, Person> people =
                Cast.PEOPLE.stream().collect(Collectors.toMap(Person::id, Function.identity()));

        @Override
        public Map<String, Person> find(Collection<String> personIds) {
            return people.values().stream()
                    .filter(person -> personIds.contains(person.id()))
                    .collect(Collectors.toMap(Person::id, Function.identity()));
        }

        @Override
        public Optional<Trade> trade(String code) {
            return Arrays.stream(Cast.TRADES)
                    .filter(trade -> trade.code().equals(code))
                    .findFirst();
        }
    }
}
