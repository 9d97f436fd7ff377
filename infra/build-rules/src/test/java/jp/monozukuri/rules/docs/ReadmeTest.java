package jp.monozukuri.rules.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What pages for people name is there, and what they show to copy is a call that the contracts take. */
class ReadmeTest {

    private static final Project PROJECT = Project.here();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A path in backticks that begins with a folder of the checkout; one with a blank in it stands for many. */
    private static final Pattern PATH = Pattern.compile(
            "`((?:\\./)?(?:infra|meister-service|dispatch-service|competition-service|reporting-service)"
                    + "/[^`\\s<…*]*|README\\.md|CHANGELOG\\.md|LICENSE)`");

    private static final Pattern CALL =
            Pattern.compile("/api/(\\w+)/commands/(\\w+)[^']*(?:'[^']*'[^']*?)*? -d '(\\{[^']*})'");

    static List<Path> pages() {
        return Stream.of(
                        List.of(
                                PROJECT.root().resolve("README.md"),
                                PROJECT.root().resolve("CHANGELOG.md")),
                        PROJECT.files("infra/docs", ".md"))
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_path_that_a_page_names_is_there(Path page) {
        List<String> missing = PATH.matcher(Project.text(page))
                .results()
                .map(path -> path.group(1))
                .filter(path -> !Files.exists(PROJECT.root().resolve(path)))
                .toList();

        assertThat(missing).as("paths named in %s", page).isEmpty();
    }

    @Test
    void the_readme_names_many_paths() {
        assertThat(PATH.matcher(readme()).results()).hasSizeGreaterThan(50);
    }

    @Test
    void every_command_that_the_readme_shows_fits_its_contract() {
        List<MatchResult> calls = CALL.matcher(readme()).results().toList();

        assertThat(calls).hasSizeGreaterThan(3);
        calls.forEach(call -> fits(call.group(1), call.group(2), JSON.readTree(call.group(3))));
    }

    @Test
    void every_command_of_a_bulk_call_that_the_readme_shows_fits_its_contract() {
        List<MatchResult> calls = Pattern.compile("/api/(\\w+)/commands \\\\.*?-d '(\\{[^']*})'", Pattern.DOTALL)
                .matcher(readme())
                .results()
                .toList();

        assertThat(calls).isNotEmpty();
        calls.forEach(call -> JSON.readTree(call.group(2))
                .path("commands")
                .forEach(command -> fits(call.group(1), command.path("command").asString(), command.path("payload"))));
    }

    private static void fits(String service, String command, JsonNode payload) {
        JsonNode contract = JSON.readTree(Project.text(
                PROJECT.root().resolve(service + "-service/contracts/commands/" + command + ".schema.json")));

        assertThat(payload.propertyNames())
                .as(command)
                .containsAll(Arrays.asList(JSON.treeToValue(contract.path("required"), String[].class)))
                .isSubsetOf(contract.path("properties").propertyNames());
    }

    private static String readme() {
        return Project.text(PROJECT.root().resolve("README.md"));
    }
}
