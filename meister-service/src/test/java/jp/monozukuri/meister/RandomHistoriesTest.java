package jp.monozukuri.meister;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import jp.monozukuri.meister.application.certify.Certify;
import jp.monozukuri.meister.application.event.ApplicationCertified;
import jp.monozukuri.meister.application.event.ApplicationEvent;
import jp.monozukuri.meister.application.event.ApplicationForwarded;
import jp.monozukuri.meister.application.event.ApplicationPrepared;
import jp.monozukuri.meister.application.event.ApplicationReceived;
import jp.monozukuri.meister.application.event.ApplicationRejected;
import jp.monozukuri.meister.application.forward.ForwardToCentre;
import jp.monozukuri.meister.application.prepare.CompleteDocuments;
import jp.monozukuri.meister.application.reject.RejectApplication;
import jp.monozukuri.meister.application.submit.SubmitApplication;
import jp.monozukuri.meister.catalogue.list.ListTrade;
import jp.monozukuri.meister.catalogue.open.OpenOffice;
import jp.monozukuri.meister.catalogue.retire.RetireTrade;
import jp.monozukuri.meister.course.schedule.ScheduleTraining;
import jp.monozukuri.meister.prospecting.event.ProspectContacted;
import jp.monozukuri.meister.register.briefing.NotifyConditions;
import jp.monozukuri.meister.register.carryover.CarryOverExpert;
import jp.monozukuri.meister.register.carryover.CarryOverMeister;
import jp.monozukuri.meister.register.event.ConditionsExplained;
import jp.monozukuri.meister.register.event.MeisterCarriedOver;
import jp.monozukuri.meister.register.event.MeisterCertified;
import jp.monozukuri.meister.register.event.MeisterReinstated;
import jp.monozukuri.meister.register.event.MeisterSuspended;
import jp.monozukuri.meister.register.event.MeisterWithdrawn;
import jp.monozukuri.meister.register.event.PersonEvent;
import jp.monozukuri.meister.register.event.ProfileChanged;
import jp.monozukuri.meister.register.event.SkilledExpertRegistered;
import jp.monozukuri.meister.register.event.TrainingCompleted;
import jp.monozukuri.meister.register.event.TrainingExempted;
import jp.monozukuri.meister.register.event.TrainingTravelPaid;
import jp.monozukuri.meister.register.profile.ChangeProfile;
import jp.monozukuri.meister.register.standing.ReinstateMeister;
import jp.monozukuri.meister.register.standing.SuspendMeister;
import jp.monozukuri.meister.register.standing.WithdrawMeister;
import jp.monozukuri.meister.register.training.CompleteTraining;
import jp.monozukuri.meister.register.training.DecideTrainingExemption;
import jp.monozukuri.meister.register.training.PayTravel;
import jp.monozukuri.platform.command.Aggregates;
import jp.monozukuri.platform.command.Command;
import jp.monozukuri.platform.command.CommandContext;
import jp.monozukuri.platform.command.CommandContextResolver;
import jp.monozukuri.platform.problem.RuleViolation;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.annotation.SimpleResourceParameterResolverFactory;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent in whatever order, the history makes sense. The rules are told here a second time. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RandomHistoriesTest {

    private static final int COMMANDS = 600;
    private static final LocalDate START = LocalDate.parse("2024-04-01");

    private final Set<Class<?>> seen = new HashSet<>();

    @AfterAll
    void the_histories_held_every_event_but_contacts() {
        assertThat(seen)
                .containsExactlyInAnyOrderElementsOf(GoldenEventsTest.events()
                        .filter(event -> event != ProspectContacted.class)
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void a_history_of_random_commands_breaks_no_rule(long seed) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var service = new CommandSide();
        service.send(new OpenOffice("JP-31", "鳥取県"), Deciding.centreOn("2024-04-01"));
        service.send(new OpenOffice("JP-32", "島根県"), Deciding.centreOn("2024-04-01"));
        for (String trade : List.of("TATAMI", "PLASTERING", "FLOWER")) {
            service.send(
                    new ListTrade(trade, trade, !trade.equals("FLOWER"), null, null, null),
                    Deciding.centreOn("2024-04-01"));
        }
        service.send(new ListTrade("TILING", "TILING", true, null, null, null), Deciding.centreOn("2024-04-01"));
        service.send(new RetireTrade("TILING", START, "TATAMI"), Deciding.centreOn("2024-04-01"));
        int accepted = 0;
        for (int n = 0; n < COMMANDS; n++) {
            String today = START.plusDays(n / 10).toString();
            CommandContext context = switch (random.nextInt(4)) {
                case 0 -> Deciding.officeOn("JP-32", today);
                case 1 -> Deciding.centreOn(today);
                default -> Deciding.officeOn("JP-31", today);
            };
            if (service.send(random(random, LocalDate.parse(today)), context)) {
                accepted++;
            }
        }
        assertThat(accepted).as("seed %d: accepted commands", seed).isGreaterThan(COMMANDS / 10);

        var history = new History();
        service.events.forEach(event -> {
            seen.add(event.getPayloadType());
            try {
                history.check(event);
            } catch (AssertionError e) {
                throw new AssertionError("seed " + seed + ": " + event, e);
            }
        });
    }

    private static Command random(RandomGenerator random, LocalDate today) {
        String person = "P" + random.nextInt(8);
        String application = "A" + random.nextInt(30);
        String training = "TR-" + random.nextInt(3);
        String trade = List.of("TATAMI", "PLASTERING", "FLOWER").get(random.nextInt(3));
        LocalDate day = today.plusDays(random.nextInt(-5, 2));
        return switch (random.nextInt(18)) {
            case 0 -> new CarryOverMeister(person, "JP-31", List.of(trade), day, random.nextBoolean(), null);
            case 1 -> new CarryOverExpert("P" + random.nextInt(6, 8), "JP-31", List.of(trade));
            case 2, 3, 4 ->
                new SubmitApplication(
                        application,
                        person,
                        trade,
                        new SubmitApplication.Facts(
                                "GRADE1",
                                null,
                                BigDecimal.TEN,
                                new BigDecimal(random.nextInt(4, 9)),
                                new BigDecimal("3"),
                                null,
                                true,
                                random.nextBoolean()));
            case 5 -> new CompleteDocuments(application, null);
            case 6 -> new ForwardToCentre("1", day, List.of(application, "A" + random.nextInt(30, 33)));
            case 7 -> new ForwardToCentre("1", day, List.of(application));
            case 8, 9 -> new Certify(application, day);
            case 10 -> new RejectApplication(application, "理由");
            case 11 -> new NotifyConditions(person, day, null);
            case 12 -> new DecideTrainingExemption(person, day, null);
            case 13 -> new ScheduleTraining(training, day, null, null);
            case 14 -> new CompleteTraining(person, day, random.nextBoolean() ? training : null);
            case 15 ->
                random.nextBoolean() ? new PayTravel(person, training, null) : new ChangeProfile(person, Map.of());
            case 16 ->
                random.nextBoolean() ? new WithdrawMeister(person, day, null) : new SuspendMeister(person, day, "理由");
            default -> new ReinstateMeister(person, day, "理由");
        };
    }

    /** What must hold between an event and those before it. */
    private static final class History {

        private final Map<String, Long> versions = new HashMap<>();
        private final Map<String, String> applications = new HashMap<>();
        private final Map<String, Seen> people = new LinkedHashMap<>();

        private static final class Seen {
            private String office = "";
            private boolean expert;
            private LocalDate registeredOn = LocalDate.MIN;
            private boolean gate;
            private final Set<String> trades = new HashSet<>();
            private final Map<String, LocalDate> completed = new HashMap<>();
            private final Set<String> paid = new HashSet<>();
            private final Map<String, LocalDate> gaps = new HashMap<>();
        }

        void check(DomainEventMessage<?> message) {
            String id = message.getAggregateIdentifier();
            assertThat(message.getSequenceNumber()).isEqualTo(versions.merge(id, 1L, Long::sum) - 1);
            switch (message.getPayload()) {
                case ApplicationEvent event -> {
                    assertThat(id).isEqualTo("application/" + event.applicationId());
                    check(event);
                }
                case PersonEvent event -> {
                    assertThat(id).isEqualTo("person/" + event.personId());
                    check(event);
                }
                default -> assertThat(id).matches("(office|trade|training)/.+");
            }
        }

        private void check(ApplicationEvent event) {
            String before = applications.get(event.applicationId());
            String after = switch (event) {
                case ApplicationReceived received -> {
                    assertThat(before).isNull();
                    assertThat(received.trade()).isNotEqualTo("FLOWER");
                    yield "RECEIVED " + received.office();
                }
                case ApplicationPrepared prepared -> {
                    assertThat(before).isEqualTo("RECEIVED " + prepared.office());
                    yield "PREPARED " + prepared.office();
                }
                case ApplicationForwarded forwarded -> {
                    assertThat(before).isEqualTo("PREPARED " + forwarded.office());
                    yield "FORWARDED " + forwarded.office();
                }
                case ApplicationCertified certified -> {
                    assertThat(before).matches("(RECEIVED|PREPARED|FORWARDED) " + certified.office());
                    yield "CERTIFIED";
                }
                case ApplicationRejected rejected -> {
                    assertThat(before).matches("(RECEIVED|PREPARED|FORWARDED) " + rejected.office());
                    yield "REJECTED";
                }
            };
            applications.put(event.applicationId(), after);
        }

        private void check(PersonEvent event) {
            boolean isNew = !people.containsKey(event.personId());
            Seen person = people.computeIfAbsent(event.personId(), id -> new Seen());
            if (!isNew) {
                assertThat(event.office()).isEqualTo(person.office);
                assertThat(person.expert && !(event instanceof ProfileChanged)).isFalse();
            }
            person.office = event.office();
            switch (event) {
                case SkilledExpertRegistered registered -> {
                    assertThat(isNew).isTrue();
                    person.expert = true;
                }
                case MeisterCarriedOver carried -> {
                    assertThat(isNew).isTrue();
                    person.registeredOn = carried.registeredOn();
                    person.trades.addAll(carried.trades());
                    person.gate = carried.trainingExempt();
                }
                case MeisterCertified certified -> {
                    assertThat(person.trades.add(certified.trade())).isTrue();
                    person.registeredOn = isNew ? certified.certifiedOn() : person.registeredOn;
                    assertThat(certified.registeredOn()).isEqualTo(person.registeredOn);
                    assertThat(certified.office().equals(certified.applicationOffice()) || !isNew)
                            .isTrue();
                }
                case ConditionsExplained explained -> assertThat(isNew).isFalse();
                case ProfileChanged changed -> assertThat(isNew).isFalse();
                case TrainingExempted exempted -> {
                    assertThat(isNew || person.gate).isFalse();
                    person.gate = true;
                }
                case TrainingCompleted completed -> {
                    assertThat(isNew).isFalse();
                    person.gate = true;
                    if (completed.trainingId() != null) {
                        assertThat(versions).containsKey("training/" + completed.trainingId());
                        person.completed.merge(completed.trainingId(), completed.on(), (a, b) -> a.isBefore(b) ? a : b);
                    }
                }
                case TrainingTravelPaid paid -> {
                    assertThat(person.completed).containsEntry(paid.trainingId(), paid.completedOn());
                    assertThat(person.paid.add(paid.trainingId())).isTrue();
                }
                case MeisterSuspended suspended -> {
                    assertThat(isNew).isFalse();
                    assertThat(person.gaps).isEmpty();
                    person.gaps.put("suspended", suspended.from());
                }
                case MeisterWithdrawn withdrawn -> {
                    assertThat(isNew).isFalse();
                    assertThat(person.gaps.put("withdrawn", withdrawn.effectiveOn()))
                            .isNull();
                }
                case MeisterReinstated reinstated -> {
                    assertThat(person.gaps.values()).isNotEmpty().noneMatch(start -> start.isAfter(reinstated.on()));
                    person.gaps.clear();
                }
            }
        }
    }

    /** The aggregates of the service on Axon's own bus and a store in memory. */
    private static final class CommandSide implements Aggregates {

        private final List<DomainEventMessage<?>> events = new ArrayList<>();
        private final Configuration axon;

        CommandSide() {
            Configurer configurer = DefaultConfigurer.defaultConfiguration(false)
                    .configureEmbeddedEventStore(c -> new InMemoryEventStorageEngine())
                    .registerComponent(
                            ParameterResolverFactory.class,
                            c -> MultiParameterResolverFactory.ordered(
                                    ClasspathParameterResolverFactory.forClass(RandomHistoriesTest.class),
                                    new SimpleResourceParameterResolverFactory(List.of(this))));
            for (Class<?> type : MeisterConfiguration.meister().aggregates()) {
                configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(type)
                        .configureCommandTargetResolver(c -> message -> new VersionedAggregateIdentifier(
                                ((Command) message.getPayload()).target((CommandContext)
                                        message.getMetaData().get(CommandContextResolver.KEY)),
                                null)));
            }
            axon = configurer.start();
            axon.eventStore().subscribe(batch -> batch.forEach(event -> events.add((DomainEventMessage<?>) event)));
        }

        /** Whether the command was accepted; a refusal must leave nothing behind. */
        boolean send(Command command, CommandContext context) {
            int before = events.size();
            List<Throwable> failures = new ArrayList<>();
            axon.commandBus()
                    .dispatch(
                            new GenericCommandMessage<>(command, Map.of(CommandContextResolver.KEY, context)),
                            (sent, result) -> {
                                if (result.isExceptional()) {
                                    failures.add(result.exceptionResult());
                                }
                            });
            if (failures.isEmpty()) {
                assertThat(events.size()).as("events of %s", command).isGreaterThan(before);
                return true;
            }
            assertThat(failures.getFirst()).as("refusal of %s", command).isInstanceOf(RuleViolation.class);
            assertThat(events).as("events of a refused %s", command).hasSize(before);
            return false;
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
            try {
                Constructor<A> constructor = type.getDeclaredConstructor();
                constructor.setAccessible(true);
                return axon.repository(type).loadOrCreate(aggregateId, constructor::newInstance);
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
