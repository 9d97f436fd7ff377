package jp.monozukuri.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What comes in from outside comes in through constructors and parameters: time, chance, settings, parts. */
final class WiringRules {

    private static final String AUTOWIRED = "org.springframework.beans.factory.annotation.Autowired";
    private static final String VALUE = "org.springframework.beans.factory.annotation.Value";

    private static final Map<String, Set<String>> CLOCK_OR_CHANCE = Map.of(
            "java.lang.System", Set.of("currentTimeMillis"),
            "java.util.UUID", Set.of("randomUUID"),
            "java.lang.Math", Set.of("random"),
            "java.time.Clock", Set.of("systemUTC", "systemDefaultZone", "system"));

    private static final Set<String> RANDOM =
            Set.of("java.util.Random", "java.util.SplittableRandom", "java.util.concurrent.ThreadLocalRandom");

    private static final Set<String> MUTABLE = Set.of(
            "java.util.ArrayList",
            "java.util.HashMap",
            "java.util.HashSet",
            "java.util.LinkedHashMap",
            "java.util.LinkedHashSet",
            "java.util.LinkedList",
            "java.util.ArrayDeque",
            "java.util.TreeMap",
            "java.util.TreeSet",
            "java.util.Deque",
            "java.util.Queue",
            "java.lang.StringBuilder",
            "java.text.SimpleDateFormat");

    private WiringRules() {}

    static List<HouseRule> all() {
        return List.of(clock(), settings(), injection(), statics(), database());
    }

    private static HouseRule clock() {
        return HouseRule.of(
                "15 time and chance come in from outside",
                noClasses()
                        .that(DescribedPredicate.not(webEdge()))
                        .should()
                        .accessTargetWhere(DescribedPredicate.describe(
                                "reads a clock or makes a random value", WiringRules::readsClockOrChance)),
                "a replay must give the same answer and rehearsal mode must set the clock; take an"
                        + " Instant as a parameter or inject Clock, and make identifiers at the edge");
    }

    private static DescribedPredicate<JavaClass> webEdge() {
        return DescribedPredicate.describe("the edge", type -> {
            JavaClass outermost = type;
            while (outermost.getEnclosingClass().isPresent()) {
                outermost = outermost.getEnclosingClass().get();
            }
            String name = outermost.getSimpleName();
            return name.endsWith("Endpoint")
                    || name.endsWith("Configuration")
                    || type.getPackageName().equals("jp.monozukuri.platform.command");
        });
    }

    /** Reads the wall clock or draws at random. {@code nanoTime} is free: it measures, it tells no time. */
    static boolean readsClockOrChance(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String member = access.getTarget().getName();
        return CLOCK_OR_CHANCE.getOrDefault(owner, Set.of()).contains(member)
                || RANDOM.contains(owner)
                || owner.equals("java.util.Date") && access.getDescription().contains("Date.<init>()")
                || owner.startsWith("java.time.")
                        && member.equals("now")
                        && !access.getDescription().contains("now(java.time.Clock)");
    }

    private static HouseRule settings() {
        return HouseRule.of(
                "23 settings are records of @ConfigurationProperties",
                noClasses().should().dependOnClassesThat().haveFullyQualifiedName(VALUE),
                "@Value scatters names and units; bind a record with a Duration or DataSize and a" + " default");
    }

    private static HouseRule injection() {
        return HouseRule.of(
                "25 parts come in through the constructor",
                noClasses().should().dependOnClassesThat().haveFullyQualifiedName(AUTOWIRED),
                "what a class needs must be seen where it is made; make the field final and take it in"
                        + " the only constructor");
    }

    private static HouseRule statics() {
        return HouseRule.of(
                "25 nothing static is mutable",
                classes().should(Violations.none("have no mutable static field", WiringRules::mutableStatics)),
                "static state outlives tests and is shared by threads; make it a constant of immutable"
                        + " values (List.of, Map.of) or a field of a bean");
    }

    private static Stream<String> mutableStatics(JavaClass type) {
        return type.getFields().stream()
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL) || isMutable(field))
                .map(field -> field.getFullName() + " is static and mutable");
    }

    private static boolean isMutable(JavaField field) {
        String name = field.getRawType().getName();
        return MUTABLE.contains(name) || name.startsWith("java.util.concurrent.");
    }

    private static HouseRule database() {
        return HouseRule.of(
                "22 SQL goes through JdbcClient",
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .haveNameMatching("org\\.springframework\\.jdbc\\.core\\.(namedparam\\..*|.*JdbcTemplate)"
                                + "|jakarta\\.persistence\\..*"),
                "one way to the database is read and tested once; use JdbcClient with named"
                        + " parameters, or plain JDBC for COPY and arrays");
    }
}
