package jp.monozukuri.rules.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventCatalogueTest {

    private static final Project PROJECT = Project.here();

    @Test
    void the_committed_page_is_what_the_contracts_say() {
        GeneratedPage.check(PROJECT.root().resolve("infra/docs/events.md"), new EventCatalogue(PROJECT).text());
    }

    @Test
    void every_event_has_a_command_that_causes_it() {
        assertThat(new EventCatalogue(PROJECT).text().lines().filter(line -> line.startsWith("- caused by:")))
                .isNotEmpty()
                .allMatch(line -> line.endsWith(")"));
    }

    @Test
    void nobody_looks_for_an_event_that_no_contract_has() {
        assertThat(new EventCatalogue(PROJECT).types()).containsAll(new Consumers(PROJECT).types());
    }

    @Test
    void a_page_says_fields_causes_and_readers(@TempDir Path root) throws IOException {
        write(root, "meister-service/contracts/events/TeaBrewed.v1.schema.json", """
                {"title": "茶", "description": "Tea was brewed.", "type": "object", "properties": {
                  "cups": {"type": ["integer", "null"], "minimum": 1, "description": "Cups."},
                  "kinds": {"type": "array", "items": {"type": "object", "properties": {
                    "kind": {"$ref": "../types/Kind.schema.json", "description": "Kind."}}}, "description": "All."},
                  "on": {"type": "string", "format": "date", "description": "Day."}}}
                """);
        write(root, "meister-service/contracts/types/Kind.schema.json", """
                {"description": "Kinds of tea.", "type": "string", "enum": ["GREEN", "BLACK"]}
                """);
        write(root, "meister-service/contracts/commands/BrewTea.schema.json", "{\"title\": \"淹れる\"}");
        write(root, "meister-service/src/main/java/jp/monozukuri/meister/tea/Pot.java", """
                class Pot {

                    private final String id = name();

                    @CommandHandler
                    void decide(BrewTea command, CommandContext context) {
                        pour();
                    }

                    private void pour() {
                        Cup.fill();
                    }

                    void evolve(TeaBrewed event) {}
                }
                """);
        write(root, "meister-service/src/main/java/jp/monozukuri/meister/tea/Cup.java", """
                /** Beside {@link Pot}. */
                class Cup {

                    static void fill() {
                        apply(new TeaBrewed(1));
                    }

                    @CommandHandler
                    void decide(WashCup command) {
                        apply(new CupWashed());
                    }
                }
                """);
        write(root, "dispatch-service/src/main/java/jp/monozukuri/dispatch/inbox/Tea.java", """
                boolean isTea = type.equals("meister.TeaBrewed.v1");
                """);
        write(root, "reporting-service/src/main/java/jp/monozukuri/reporting/fact/Facts.java", """
                Map.of("meister", List.of(TeaFact.class, CupFact.class))
                """);
        write(root, "reporting-service/src/main/java/jp/monozukuri/reporting/fact/TeaFact.java", """
                sealed interface TeaFact {
                    record TeaBrewed(
                            long cups) implements TeaFact {}
                    record Kind(String kind) {}
                }
                """);

        String page = new EventCatalogue(new Project(root)).text();

        assertThat(page).endsWith("""
                ### meister.TeaBrewed.v1: 茶

                Tea was brewed.

                - caused by: `BrewTea` (淹れる)
                - read by: dispatch, reporting
                - contract: `meister-service/contracts/events/TeaBrewed.v1.schema.json`

                | field | type | meaning |
                |---|---|---|
                | `cups` | whole number, 1 or more, may be null | Cups. |
                | `kinds` | list of records | All. |
                | `kinds[].kind` | `GREEN`, `BLACK` | Kind. |
                | `on` | date | Day. |
                """);
        assertThat(new Consumers(new Project(root)).types()).isEqualTo(Set.of("meister.TeaBrewed.v1"));
    }

    @Test
    void a_page_that_differs_fails_with_the_line_and_how_to_write_it(@TempDir Path folder) throws IOException {
        Path page = folder.resolve("page.md");
        Files.writeString(page, "a\nb\n");

        assertThatThrownBy(() -> GeneratedPage.check(page, "a\nc\n", false))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("line 2\n  committed: b\n  made:      c")
                .hasMessageContaining(GeneratedPage.WRITE);
        GeneratedPage.check(page, "a\nc\n", true);
        assertThatCode(() -> GeneratedPage.check(page, "a\nc\n", false)).doesNotThrowAnyException();
    }

    private static void write(Path root, String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
