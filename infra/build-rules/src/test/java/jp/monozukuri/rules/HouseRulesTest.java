package jp.monozukuri.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import jp.monozukuri.rules.broken.forgotten.event.Listed;
import jp.monozukuri.rules.sound.shipping.event.Labelled;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {

    private static final String BROKEN = "jp.monozukuri.rules.broken.";
    private static final Map<String, JavaClasses> IMPORTED = new ConcurrentHashMap<>();
    private static final String SOUND = "jp.monozukuri.rules.sound";

    /** Rule, the fixture that breaks it, and what the failure must name. */
    static Stream<Arguments> classRules() {
        return Stream.of(
                Arguments.of("2 packages are words", "layer", List.of("layer.util.Texts")),
                Arguments.of("4 packages have no cycles", "cycle", List.of("cycle.one", "cycle.two")),
                Arguments.of("26 every package has", "unmarked", List.of("package " + BROKEN + "unmarked has no")),
                Arguments.of(
                        "46 nothing of a service", "trade", List.of("KnowsAService", "jp.monozukuri.meister.Person")),
                Arguments.of("10 packages of stored events are leaves", "leaf", List.of("Imported", "leaf.Trade")),
                Arguments.of(
                        "10 stored events hold only",
                        "values",
                        List.of("Rich.hours is a java.math.BigDecimal", "Rich.days is a", "Rich.names is a")),
                Arguments.of(
                        "11 a package of stored events",
                        "open",
                        List.of("OpenEvent is not sealed", "Nested has no file", "Holder is neither")),
                Arguments.of("11 every stored event has", "revision", List.of("WithoutRevision")),
                Arguments.of(
                        "12 every stored event", "golden", List.of("WithoutGoldenFile has no golden file", ".2.json")),
                Arguments.of("13 decide changes", "decide", List.of("rename", "Assigning.count", "not named decide")),
                Arguments.of(
                        "13 decide is asked",
                        "create",
                        List.of("decide(java.lang.String) is not", "decide(java.lang.Long) is not")),
                Arguments.of(
                        "13 evolve only",
                        "evolve",
                        List.of(
                                "IllegalArgumentException",
                                "Instant.now()",
                                "note(java.lang.Integer)",
                                "AggregateLifecycle.apply",
                                "takes more than the event",
                                "on(java.lang.Short) is not named evolve",
                                "Refusal.of()")),
                Arguments.of("13 the identifier", "identifier", List.of("Identified.<init>()", "Identified.id")),
                Arguments.of("14 every stored event has an", "forgotten", List.of("evolves with", "event.Forgotten")),
                Arguments.of(
                        "14 only the command bus", "bus", List.of("Caller.call", "decide(java.lang.Long) is public")),
                Arguments.of(
                        "15 time and chance",
                        "clock",
                        List.of(
                                "Instant.now()",
                                "LocalDate.now(java.time.ZoneId)",
                                "currentTimeMillis",
                                "randomUUID",
                                "systemUTC",
                                "java.util.Random.<init>")),
                Arguments.of("23 settings", "value", List.of("Setting.setting")),
                Arguments.of("25 parts", "autowired", List.of("Injected.part")),
                Arguments.of("25 nothing static", "statics", List.of("Shared.last", "Shared.COUNT", "Shared.SEEN")),
                Arguments.of("22 SQL goes", "database", List.of("Template.use")));
    }

    static Stream<Arguments> textRules() {
        return Stream.of(
                Arguments.of("32 nothing is left undone", "A.java", "class A {} // " + "TODO later"),
                Arguments.of("32 nothing is left undone", "a.sql", "-- " + "FIXME"),
                Arguments.of("32 no code is commented out", "A.java", "    // int a = 1;"),
                Arguments.of("32 no code is commented out", "A.java", "    // if (a) {"),
                Arguments.of("32 no code is commented out", "A.java", "    // }"),
                Arguments.of("32 no code is commented out", "A.java", "    // @Override"),
                Arguments.of("32 no code is commented out", "a.sql", "-- drop table a;"),
                Arguments.of("32 no emoji", "a.html", "<p>" + Character.toString(0x1F600) + "</p>"),
                Arguments.of("32 no emoji", "A.java", "// warning \u26A0\uFE0F"),
                Arguments.of("22 SQL is lower case", "a.sql", "create table a (b varchar(255));"),
                Arguments.of("22 SQL is lower case", "a.sql", "SELECT a"),
                Arguments.of("22 SQL is lower case", "a.sql", "    at timestamp not null,"),
                Arguments.of("25 no Lombok", "A.java", "import " + "lombok.Data;"),
                Arguments.of("29 a package-info", "package-info.java", "@NullMarked\npackage a;"),
                Arguments.of(
                        "29 a package-info",
                        "package-info.java",
                        "/**\n * 1\n * 2\n * 3\n * 4\n * 5\n * 6\n */\npackage a;"));
    }

    static List<HouseRule> rules() {
        return HouseRules.forService("jp.monozukuri.rules", Set.of(Labelled.class, Listed.class));
    }

    @ParameterizedTest
    @MethodSource("classRules")
    void a_rule_about_classes_bites_and_says_why(String rule, String fixture, List<String> named) {
        Module module = new Module(BROKEN + fixture, classes(BROKEN + fixture), Path.of(""));

        AbstractThrowableAssert<?, ?> failure =
                assertThatThrownBy(() -> rule(rule).check(module)).isInstanceOf(AssertionError.class);

        failure.hasMessageContaining(", because ");
        named.forEach(failure::hasMessageContaining);
    }

    @Test
    void an_event_that_is_listed_or_evolved_is_not_called_forgotten() {
        Module module = new Module(BROKEN, classes(BROKEN + "forgotten"), Path.of(""));

        assertThatThrownBy(() -> rule("14 every stored event has an").check(module))
                .hasMessageNotContaining("event.Listed")
                .hasMessageNotContaining("event.Remembered");
    }

    @Test
    void a_service_may_know_its_own_packages() {
        Module module = new Module("jp.monozukuri.meister", classes("jp.monozukuri.meister"), Path.of(""));

        assertThatCode(() -> PackageRules.all("jp.monozukuri.meister").stream()
                        .filter(rule -> rule.name().startsWith("46"))
                        .forEach(rule -> rule.check(module)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("textRules")
    void a_rule_about_text_bites_and_says_where(String rule, String file, String text, @TempDir Path folder)
            throws IOException {
        Path source = folder.resolve("src/main").resolve(file);
        Files.createDirectories(source.getParent());
        Files.writeString(source, "/** Contract. */\n" + text + "\n");
        if (file.equals("package-info.java")) {
            Files.writeString(source, text);
        }
        Module module = new Module("a", classes(SOUND), folder);

        assertThatThrownBy(() -> rule(rule).check(module))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(", because ")
                .hasMessageContaining("src/main/" + file + ":");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_sound_module_keeps_every_rule(HouseRule rule, @TempDir Path folder) throws IOException {
        Path source = folder.resolve("src/main/A.java");
        Files.createDirectories(source.getParent());
        Files.writeString(source, """
                /** Says why; not what. */
                class A {
                    // 3.2: at most once (see DOMAIN.md), circled ①, arrow →
                    String url = "http://a/b;"; // a semicolon in text
                }
                """);
        Files.writeString(source.resolveSibling("package-info.java"), """
                /**
                 * For this.
                 * In: that. Out: this.
                 */
                @NullMarked
                package a;
                """);
        Files.writeString(source.resolveSibling("a.sql"), """
                -- update is never granted
                create table a (at timestamptz, b timestamp with time zone, c text);
                """);

        assertThatCode(() -> rule.check(new Module(SOUND, classes(SOUND), folder)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_has_a_broken_fixture(HouseRule rule) {
        assertThat(Stream.concat(classRules(), textRules())
                        .map(arguments -> (String) arguments.get()[0])
                        .anyMatch(rule.name()::startsWith))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_that_looks_at_nothing_fails(HouseRule rule, @TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("src"));

        assertThatThrownBy(() -> rule.check(new Module("a", classes("jp.monozukuri.nothing"), folder)))
                .isInstanceOf(AssertionError.class);
    }

    @TestFactory
    Stream<DynamicTest> house_rules() {
        return HouseRules.ofTechnique(HouseRules.class);
    }

    private static HouseRule rule(String start) {
        return rules().stream()
                .filter(rule -> rule.name().startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    private static JavaClasses classes(String packageName) {
        return IMPORTED.computeIfAbsent(packageName, new ClassFileImporter()::importPackages);
    }
}
