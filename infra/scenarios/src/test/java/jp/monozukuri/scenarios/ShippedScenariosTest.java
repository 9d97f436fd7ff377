package jp.monozukuri.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.monozukuri.scenarios.file.Outcome;
import jp.monozukuri.scenarios.file.Scenario;
import jp.monozukuri.scenarios.file.Scenario.Step;
import jp.monozukuri.scenarios.file.ScenarioFile;
import jp.monozukuri.scenarios.http.Service;
import org.junit.jupiter.api.Test;

class ShippedScenariosTest {

    private static final Path HERE = Path.of(System.getProperty("project.root"), "infra", "scenarios");
    private static final Pattern COMMAND_ROW = Pattern.compile("^\\| (`[A-Z]\\w+`(?:, `[A-Z]\\w+`)*) \\|");
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");

    @Test
    void the_rules_tour_is_read_whole() {
        Scenario scenario = ScenarioFile.read(HERE.resolve("rules-tour.json"), Service::takes);

        assertThat(outcomes(scenario))
                .isEqualTo(Map.of(
                        Outcome.ACCEPTED, 124L, Outcome.REJECTED, 73L, Outcome.DUPLICATE, 1L, Outcome.CONFLICT, 1L));
        assertThat(scenario.expected())
                .hasSize(11)
                .allSatisfy(expected -> assertThat(expected.rows()).hasSize(28));
        assertThat(scenario.people()).hasSize(4);
    }

    @Test
    void the_year_of_one_office_is_read_whole() {
        Scenario scenario = ScenarioFile.read(HERE.resolve("hokkaido-fy2025.json"), Service::takes);

        assertThat(scenario.steps()).hasSize(1952);
        assertThat(scenario.expected()).hasSize(8);
        assertThat(scenario.people()).hasSize(214);
        assertThat(scenario.trades()).hasSize(33);
    }

    @Test
    void every_command_of_the_format_has_one_service_and_no_other_command_has() throws IOException {
        Set<String> specified = new TreeSet<>();
        boolean commands = false;
        for (String line : Files.readAllLines(HERE.resolve("FORMAT.md"))) {
            commands = line.startsWith("## ") ? line.startsWith("## 3. Commands") : commands;
            var row = COMMAND_ROW.matcher(line);
            if (commands && row.find()) {
                NAME.matcher(row.group(1)).results().forEach(name -> specified.add(name.group(1)));
            }
        }

        assertThat(specified).hasSize(49).allMatch(Service::takes);
        assertThat(Service.commands()).containsExactlyInAnyOrderElementsOf(specified);
    }

    private static Map<Outcome, Long> outcomes(Scenario scenario) {
        return scenario.steps().stream().collect(Collectors.groupingBy(Step::outcome, Collectors.counting()));
    }
}
