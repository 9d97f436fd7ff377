package jp.monozukuri.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Stored events can be read for ever: plain values in a leaf package, with a revision and a golden file. */
final class StoredEventRules {

    private static final String REVISION = "org.axonframework.serialization.Revision";

    private StoredEventRules() {}

    static List<HouseRule> all() {
        return List.of(leaf(), values(), sealed(), revision(), golden());
    }

    /** Records in a package {@code event} that implement an interface of the same package. */
    static DescribedPredicate<JavaClass> storedEvents() {
        return DescribedPredicate.describe(
                "are stored events",
                type -> type.isRecord()
                        && inEventPackage(type)
                        && type.getRawInterfaces().stream()
                                .anyMatch(each -> each.getPackageName().equals(type.getPackageName())));
    }

    private static boolean inEventPackage(JavaClass type) {
        return type.getPackageName().endsWith(".event");
    }

    private static HouseRule leaf() {
        return HouseRule.of(
                "10 packages of stored events are leaves",
                classes()
                        .that()
                        .resideInAPackage("..event")
                        .should(Violations.none("import nothing of the product", StoredEventRules::foreign)),
                "what an event imports cannot change without changing what was stored; copy the value"
                        + " into the event as text, number or date");
    }

    private static Stream<String> foreign(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    String name = target.getPackageName();
                    return !target.isPrimitive()
                            && !name.equals(type.getPackageName())
                            && !name.startsWith("java.")
                            && !name.equals("org.axonframework.serialization")
                            && !name.equals("org.jspecify.annotations");
                })
                .map(dependency -> dependency.getDescription());
    }

    private static HouseRule values() {
        return HouseRule.of(
                "10 stored events hold only plain values",
                classes()
                        .that()
                        .resideInAPackage("..event")
                        .and()
                        .areRecords()
                        .should(Violations.none("hold only plain values", StoredEventRules::rich)),
                "the JSON of a stored event is frozen; use String, long, boolean, Instant, LocalDate,"
                        + " lists and maps of these, and records beside the event");
    }

    private static Stream<String> rich(JavaClass type) {
        return Stream.of(type.reflect().getRecordComponents())
                .filter(component -> !plain(component.getGenericType(), type.getPackageName()))
                .map((RecordComponent component) -> type.getName() + "." + component.getName() + " is a "
                        + component.getGenericType().getTypeName());
    }

    private static boolean plain(Type type, String ownPackage) {
        if (type instanceof ParameterizedType generic) {
            return (generic.getRawType() == List.class || generic.getRawType() == Map.class)
                    && Stream.of(generic.getActualTypeArguments()).allMatch(each -> plain(each, ownPackage));
        }
        return type instanceof Class<?> plain
                && (Set.of(
                                        String.class,
                                        long.class,
                                        Long.class,
                                        boolean.class,
                                        Boolean.class,
                                        Instant.class,
                                        LocalDate.class)
                                .contains(plain)
                        || plain.isRecord() && plain.getPackageName().equals(ownPackage));
    }

    private static HouseRule sealed() {
        return HouseRule.of(
                "11 a package of stored events holds sealed interfaces and their records",
                classes()
                        .that()
                        .resideInAPackage("..event")
                        .and()
                        .doNotHaveSimpleName("package-info")
                        .should(Violations.none("be a sealed interface or a record", StoredEventRules::open)),
                "every switch over events must be exhaustive; declare the interface sealed, the event a"
                        + " record that it permits, one file each");
    }

    private static Stream<String> open(JavaClass type) {
        if (type.isInterface()) {
            return type.reflect().isSealed() ? Stream.empty() : Stream.of(type.getName() + " is not sealed");
        }
        if (!type.isRecord()) {
            return Stream.of(type.getName() + " is neither a record nor a sealed interface");
        }
        return storedEvents().test(type) && type.isNestedClass()
                ? Stream.of(type.getName() + " has no file of its own")
                : Stream.empty();
    }

    private static HouseRule revision() {
        return HouseRule.of(
                "11 every stored event has a @Revision",
                classes().that(storedEvents()).should().beAnnotatedWith(REVISION),
                "the revision says which upcasters an old event goes through; start with" + " @Revision(\"1\")");
    }

    private static HouseRule golden() {
        return HouseRule.of(
                "12 every stored event has a golden file",
                classes()
                        .that(storedEvents())
                        .and()
                        .areAnnotatedWith(REVISION)
                        .should(Violations.none("have a golden file", StoredEventRules::withoutGoldenFile)),
                "the name and the JSON of a stored event are frozen; add"
                        + " src/test/resources/golden/<Event>.<revision>.json and keep those of old revisions");
    }

    private static Stream<String> withoutGoldenFile(JavaClass type) {
        Object revision = type.getAnnotationOfType(REVISION).get("value").orElseThrow();
        String file = "/golden/" + type.getSimpleName() + "." + revision + ".json";
        return type.reflect().getResource(file) == null
                ? Stream.of(type.getName() + " has no golden file " + file)
                : Stream.empty();
    }
}
