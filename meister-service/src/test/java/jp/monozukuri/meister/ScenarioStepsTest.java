package jp.monozukuri.meister;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The steps of the scenarios that concern this service, played over HTTP against the service alone. */
class ScenarioStepsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path SCENARIOS = Path.of(System.getProperty("project.root", ".."), "infra", "scenarios");
    private static final Set<String> COMMANDS = MeisterConfiguration.meister().commands().stream()
            .map(Class::getSimpleName)
            .collect(Collectors.toSet());

    @ParameterizedTest
    @ValueSource(strings = {"rules-tour", "hokkaido-fy2025"})
    void every_step_has_the_outcome_that_the_scenario_expects(String name) throws Exception {
        JsonNode scenario = JSON.readTree(Files.readString(SCENARIOS.resolve(name + ".json")));
        List<JsonNode> steps = scenario.path("steps").valueStream().toList();
        String start = steps.stream()
                .map(step -> OffsetDateTime.parse(step.path("at").asString()))
                .min(Comparator.naturalOrder())
                .orElseThrow()
                .minusSeconds(1)
                .toString();
        List<String> differences = new ArrayList<>();
        try (RunningMeister service = new RunningMeister()) {
            carryOver(service, scenario, start);
            for (JsonNode step : steps) {
                if (COMMANDS.contains(step.path("command").asString())) {
                    play(service, step, differences);
                }
            }
        }
        assertThat(differences).isEmpty();
    }

    private static void play(RunningMeister service, JsonNode step, List<String> differences)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = service.command(
                step.path("office").asString(),
                step.path("at").asString(),
                step.path("key").asString(),
                step.path("command").asString(),
                step.path("payload").toString());
        String expected = step.path("expect").path("outcome").asString()
                + step.path("expect").path("code").asString("");
        String actual = outcome(answer);
        if (!actual.equals(expected)) {
            differences.add(step.path("n").asInt() + " " + step.path("command").asString() + ": expected " + expected
                    + ", was " + answer.body());
        }
    }

    private static String outcome(HttpResponse<String> answer) {
        if (answer.statusCode() == 200) {
            return answer.headers().firstValue("Idempotent-Replayed").isPresent() ? "DUPLICATE" : "ACCEPTED";
        }
        String code = JSON.readTree(answer.body()).path("code").asString("");
        return (code.equals("IDEMPOTENCY_KEY_REUSED") ? "CONFLICT" : "REJECTED") + code;
    }

    private static void carryOver(RunningMeister service, JsonNode scenario, String at) throws Exception {
        for (JsonNode office : scenario.path("offices")) {
            if (!office.path("code").asString().equals("CENTRAL")) {
                ObjectNode payload = JSON.createObjectNode();
                payload.set("office", office.path("code"));
                payload.set("nameJa", office.path("ja"));
                accepted(service, at, "OpenOffice", payload);
            }
        }
        for (JsonNode trade : scenario.path("trades")) {
            ObjectNode payload = (ObjectNode) trade.deepCopy();
            payload.set("trade", payload.remove("code"));
            payload.set("nameJa", payload.remove("ja"));
            accepted(service, at, "ListTrade", payload);
        }
        for (JsonNode person : scenario.path("people")) {
            ObjectNode payload = (ObjectNode) person.deepCopy();
            payload.set("personId", payload.remove("id"));
            String kind = payload.remove("kind").asString();
            accepted(service, at, kind.equals("MEISTER") ? "CarryOverMeister" : "CarryOverExpert", payload);
        }
    }

    private static void accepted(RunningMeister service, String at, String command, JsonNode payload) throws Exception {
        String key = "carry-over/" + command + "/" + payload.path("personId").asString("")
                + payload.path("trade").asString("") + payload.path("office").asString("");
        HttpResponse<String> answer = service.command("CENTRAL", at, key, command, payload.toString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }
}
