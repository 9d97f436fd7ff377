package jp.monozukuri.reporting.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Every producer's contract is read, and what a newer producer adds is passed over. */
class FactsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path SERVICES = Path.of("..");

    /** Published for their own service's lists; no figure of the report depends on them. */
    private static final Set<String> NOT_COUNTED = Set.of(
            "competition.AgeLimitExceeded.v1",
            "dispatch.EntryWarned.v1",
            "dispatch.FeeClaimed.v1",
            "dispatch.WarningExplained.v1");

    private final Facts facts = new Facts();

    record Example(String type, Path file) {}

    static List<Example> counted() throws IOException {
        return examples().stream()
                .filter(example -> !NOT_COUNTED.contains(example.type))
                .toList();
    }

    static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        for (String service : Facts.services()) {
            Path folder = SERVICES.resolve(service + "-service/contracts/events");
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(".v1.example.json"))
                        .forEach(file -> examples.add(new Example(
                                service + "." + file.getFileName().toString().replace(".example.json", ""), file)));
            }
        }
        return examples;
    }

    @ParameterizedTest
    @MethodSource("counted")
    void the_example_of_a_contract_is_read(Example example) throws IOException {
        JsonNode data = JSON.readTree(Files.readString(example.file));
        ((ObjectNode) data).put("addedLater", "x");

        Fact fact = facts.read(example.type, data);

        assertThat(fact).isNotNull();
        JsonNode read = JSON.readTree(JSON.writeValueAsString(fact));
        read.properties()
                .forEach(field -> assertThat(isWithin(field.getValue(), data.path(field.getKey())))
                        .as(field.getKey() + " of " + fact)
                        .isTrue());
    }

    /** Nested records are read without the fields that are not counted. */
    private static boolean isWithin(JsonNode read, JsonNode sent) {
        if (read.isArray()) {
            for (int i = 0; i < read.size(); i++) {
                if (!isWithin(read.get(i), sent.path(i))) {
                    return false;
                }
            }
            return read.size() == sent.size();
        }
        if (read.isObject()) {
            return read.properties().stream().allMatch(field -> isWithin(field.getValue(), sent.path(field.getKey())));
        }
        return read.equals(sent)
                || (read.isNull() && sent.isMissingNode())
                || read.asString().equals(sent.asString());
    }

    @Test
    void every_counted_type_is_in_a_contract_and_every_contract_is_counted() throws IOException {
        assertThat(counted().stream().map(Example::type)).containsExactlyInAnyOrderElementsOf(facts.types());
        assertThat(examples().stream().map(Example::type)).containsAll(NOT_COUNTED);
        assertThat(NOT_COUNTED)
                .allSatisfy(type ->
                        assertThat(facts.read(type, JSON.createObjectNode())).isNull());
    }

    @Test
    void a_type_that_is_not_known_is_passed_over() {
        assertThat(facts.read("meister.MeisterHonoured.v1", JSON.readTree("{}")))
                .isNull();
        assertThat(facts.read("meister.OfficeOpened.v2", JSON.readTree("{}"))).isNull();
    }

    @Test
    void a_missing_field_is_named() {
        assertThatThrownBy(() -> facts.read("meister.OfficeOpened.v1", JSON.readTree("{\"office\":\"JP-31\"}")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("meister.OfficeOpened.v1 without nameJa");
    }

    @Test
    void a_field_of_another_type_is_not_read() {
        assertThatThrownBy(() -> facts.read(
                        "meister.TrainingScheduled.v1",
                        JSON.readTree("{\"trainingId\":\"TR-1\",\"office\":\"JP-31\",\"date\":\"2024-02-30\"}")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("meister.TrainingScheduled.v1");
    }

    @Test
    void a_field_that_may_be_missing_may_be_null_too() {
        assertThat(facts.read(
                        "dispatch.HostSurveyed.v1",
                        JSON.readTree("{\"dispatchId\":\"HK-1\",\"office\":\"JP-31\",\"satisfied\":null}")))
                .isEqualTo(new DispatchFact.HostSurveyed("HK-1", "JP-31", null, null));
    }
}
