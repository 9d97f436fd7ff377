package jp.monozukuri.meister;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.monozukuri.platform.ServiceDefinition;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Stored events are frozen: what stands in the golden files must be readable for ever. */
class GoldenEventsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final ServiceDefinition SERVICE = MeisterConfiguration.meister();

    static Stream<Class<?>> events() {
        return SERVICE.events().stream().flatMap(type -> Arrays.stream(type.getPermittedSubclasses()));
    }

    static Path golden(Class<?> event) {
        return GOLDEN.resolve(event.getSimpleName() + "."
                + event.getAnnotation(Revision.class).value() + ".json");
    }

    static Object stored(Class<?> event) throws IOException {
        return JSON.readValue(Files.readString(golden(event)), event);
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_event_reads_its_golden_file_and_writes_it_back_equal(Class<?> event) throws IOException {
        JsonNode file = JSON.readTree(Files.readString(golden(event)));

        assertThat(JSON.writeValueAsString(stored(event))).isEqualTo(file.toString());
        assertThat(file.propertyStream().map(Map.Entry::getValue))
                .as("a golden file shows every field with a value")
                .noneMatch(JsonNode::isNull);
    }

    @Test
    void every_golden_file_still_has_its_event() throws IOException {
        List<String> known = events().map(Class::getSimpleName).toList();
        try (Stream<Path> files = Files.list(GOLDEN)) {
            assertThat(files.map(file -> file.getFileName().toString().split("\\.")[0]))
                    .as("a stored event was renamed or removed; keep it and add a revision and an upcaster")
                    .isSubsetOf(known);
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_event_evolves_exactly_one_aggregate(Class<?> event) {
        assertThat(SERVICE.aggregates().stream()
                        .flatMap(aggregate -> Arrays.stream(aggregate.getDeclaredMethods()))
                        .filter(method -> method.isAnnotationPresent(EventSourcingHandler.class))
                        .filter(method -> method.getParameterTypes()[0] == event))
                .as("one evolve(%s)", event.getSimpleName())
                .hasSize(1);
    }
}
