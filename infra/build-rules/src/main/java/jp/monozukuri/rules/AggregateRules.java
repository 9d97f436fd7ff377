package jp.monozukuri.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Aggregates decide without changing and change without deciding, so that a replay gives the state that was live. */
final class AggregateRules {

    private static final String DECIDES = "org.axonframework.commandhandling.CommandHandler";
    private static final String EVOLVES = "org.axonframework.eventsourcing.EventSourcingHandler";
    private static final String CREATION = "org.axonframework.modelling.command.CreationPolicy";
    private static final String IDENTIFIER = "org.axonframework.modelling.command.AggregateIdentifier";
    private static final String LIFECYCLE = "org.axonframework.modelling.command.AggregateLifecycle";
    private static final List<String> LOGGERS =
            List.of("org.slf4j.", "java.util.logging.", "java.lang.System$Logger", "java.io.PrintStream");

    /** What the compiler itself puts into an exhaustive switch. */
    private static final Set<String> OF_THE_COMPILER =
            Set.of("java.lang.MatchException", "java.lang.IncompatibleClassChangeError");

    private AggregateRules() {}

    static List<HouseRule> all(Set<Class<?>> withoutState) {
        return List.of(decide(), create(), evolve(), identifier(), everyEventEvolves(withoutState), onlyTheBusCalls());
    }

    private static HouseRule decide() {
        return HouseRule.of(
                "13 decide changes nothing",
                methods()
                        .that()
                        .areAnnotatedWith(DECIDES)
                        .should(Violations.none(
                                "be named decide and assign no field of an aggregate",
                                method -> Stream.concat(named(method, "decide"), assignments(method)))),
                "a state that no event tells is lost at the next load; apply an event and assign in" + " its evolve");
    }

    private static Stream<String> assignments(JavaMethod method) {
        return reachable(method).stream()
                .flatMap(unit -> unit.getFieldAccesses().stream())
                .filter(access -> access.getAccessType() == JavaFieldAccess.AccessType.SET)
                .filter(access -> access.getTargetOwner().getFields().stream()
                        .anyMatch(field -> field.isAnnotatedWith(IDENTIFIER)))
                .filter(access -> !access.getOrigin().isConstructor())
                .map(JavaAccess::getDescription);
    }

    private static HouseRule create() {
        return HouseRule.of(
                "13 decide is asked also when the aggregate does not exist yet",
                methods()
                        .that()
                        .areAnnotatedWith(DECIDES)
                        .should(Violations.none(
                                "have the creation policy CREATE_IF_MISSING", AggregateRules::notCreating)),
                "else Axon answers in place of the rule; annotate it with"
                        + " @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING) and check the empty"
                        + " state");
    }

    private static Stream<String> notCreating(JavaMethod method) {
        boolean creates = method.tryGetAnnotationOfType(CREATION)
                .flatMap(policy -> policy.get("value"))
                .filter(value -> value instanceof JavaEnumConstant constant
                        && constant.name().equals("CREATE_IF_MISSING"))
                .isPresent();
        return creates ? Stream.empty() : Stream.of(method.getFullName() + " is not CREATE_IF_MISSING");
    }

    private static HouseRule evolve() {
        return HouseRule.of(
                "13 evolve only assigns",
                methods()
                        .that()
                        .areAnnotatedWith(EVOLVES)
                        .should(Violations.none(
                                "be named evolve, take the event alone and neither decide, throw, log nor read a clock",
                                AggregateRules::moreThanAssigning)),
                "evolve runs again at every load, years later; decide in decide, put what is needed"
                        + " into the event, and only assign here");
    }

    private static Stream<String> moreThanAssigning(JavaMethod method) {
        Stream<String> parameters = method.getRawParameterTypes().size() == 1
                ? Stream.empty()
                : Stream.of(method.getFullName() + " takes more than the event");
        Stream<String> accesses = reachable(method).stream()
                .flatMap(unit -> unit.getAccessesFromSelf().stream())
                .filter(AggregateRules::isMoreThanAssigning)
                .map(JavaAccess::getDescription);
        return Stream.of(named(method, "evolve"), parameters, accesses).flatMap(Function.identity());
    }

    private static boolean isMoreThanAssigning(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = owner.getName();
        return WiringRules.readsClockOrChance(access)
                || name.equals(LIFECYCLE)
                || LOGGERS.stream().anyMatch(name::startsWith)
                || makesThrowable(access);
    }

    private static boolean makesThrowable(JavaAccess<?> access) {
        if (access.getTarget() instanceof AccessTarget.ConstructorCallTarget target) {
            return target.getOwner().isAssignableTo(Throwable.class)
                    && !OF_THE_COMPILER.contains(target.getOwner().getName());
        }
        return access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target
                && target.getRawReturnType().isAssignableTo(Throwable.class);
    }

    private static HouseRule identifier() {
        return HouseRule.of(
                "13 the identifier of an aggregate comes with its first event",
                fields().that()
                        .areAnnotatedWith(IDENTIFIER)
                        .should(Violations.none(
                                "be assigned by evolve only",
                                field -> field.getAccessesToSelf().stream()
                                        .filter(access -> access.getAccessType() == JavaFieldAccess.AccessType.SET)
                                        .filter(access -> !access.getOrigin().isAnnotatedWith(EVOLVES))
                                        .map(JavaAccess::getDescription))),
                "an initial value would be stored as the identifier of the first event; declare it"
                        + " private @Nullable String id and assign it in the evolve of every creating event");
    }

    private static HouseRule everyEventEvolves(Set<Class<?>> withoutState) {
        Set<String> listed = withoutState.stream().map(Class::getName).collect(Collectors.toSet());
        return HouseRule.of(
                "14 every stored event has an evolve",
                classes()
                        .that(StoredEventRules.storedEvents())
                        .should(Violations.none(
                                "be taken by an evolve or be listed as without state",
                                event -> listed.contains(event.getName()) || isEvolved(event)
                                        ? Stream.empty()
                                        : Stream.of("no aggregate evolves with " + event.getName()))),
                "an event that leaves no trace is forgotten by the next decision; add an evolve, or"
                        + " list it as an event without state in HouseRules.ofService");
    }

    private static boolean isEvolved(JavaClass event) {
        return Stream.concat(Stream.of(event), event.getRawInterfaces().stream())
                .flatMap(type -> type.getMethodsWithParameterTypeOfSelf().stream())
                .anyMatch(method -> method.isAnnotatedWith(EVOLVES));
    }

    private static HouseRule onlyTheBusCalls() {
        return HouseRule.of(
                "14 only the command bus calls decide and evolve",
                methods()
                        .that()
                        .areAnnotatedWith(DECIDES)
                        .or()
                        .areAnnotatedWith(EVOLVES)
                        .should(Violations.none(
                                "be called by nobody and not be public",
                                method -> Stream.concat(
                                        method.getAccessesToSelf().stream().map(JavaAccess::getDescription),
                                        method.getModifiers().contains(JavaModifier.PUBLIC)
                                                ? Stream.of(method.getFullName() + " is public")
                                                : Stream.empty()))),
                "a call past the bus has no caller, no key and no unit of work; send a command, or let"
                        + " Aggregates tell a method of its own");
    }

    private static Stream<String> named(JavaMethod method, String name) {
        return method.getName().equals(name)
                ? Stream.empty()
                : Stream.of(method.getFullName() + " is not named " + name);
    }

    /** The method and all code of the module that it calls or refers to; lambdas count as part of the method they stand in. */
    private static Set<JavaCodeUnit> reachable(JavaMethod method) {
        Set<JavaCodeUnit> seen = new LinkedHashSet<>();
        Deque<JavaCodeUnit> open = new ArrayDeque<>();
        open.add(method);
        while (!open.isEmpty()) {
            JavaCodeUnit unit = open.remove();
            if (seen.add(unit)) {
                unit.getAccessesFromSelf().stream()
                        .map(access -> access.getTarget().resolveMember())
                        .flatMap(Optional::stream)
                        .filter(JavaCodeUnit.class::isInstance)
                        .map(JavaCodeUnit.class::cast)
                        .forEach(open::add);
            }
        }
        return seen;
    }
}
