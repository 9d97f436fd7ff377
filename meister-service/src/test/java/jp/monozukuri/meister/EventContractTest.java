package jp.monozukuri.meister;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.monozukuri.meister.relay.Publishing;
import jp.monozukuri.platform.PublishedEvent;
import jp.monozukuri.rules.contract.PublishedSchema;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Published events, their schemas and their examples say the same. */
class EventContractTest {

    private static final Path EVENTS = Path.of("contracts/events");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Stream<PublishedEvent> published() throws IOException {
        List<Class<?>> stored = GoldenEventsTest.events().toList();
        Stream.Builder<PublishedEvent> found = Stream.builder();
        for (Class<?> event : stored) {
            found.add(Publishing.published(GoldenEventsTest.stored(event)));
        }
        return found.build();
    }

    static JsonNode read(String file) throws IOException {
        return JSON.readTree(Files.readString(EVENTS.resolve(file)));
    }

    private static List<String> errors(PublishedEvent event, JsonNode data) throws IOException {
        return PublishedSchema.errors(read(event.type() + ".schema.json").toString(), data.toString());
    }

    @ParameterizedTest
    @MethodSource("published")
    void what_is_published_has_the_name_of_its_record_and_fits_its_schema(PublishedEvent event) throws IOException {
        assertThat(event.type()).isEqualTo(event.data().getClass().getSimpleName() + ".v1");
        assertThat(errors(event, JSON.valueToTree(event.data()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("published")
    void the_schema_describes_exactly_the_fields_of_the_record(PublishedEvent event) throws IOException {
        JsonNode schema = read(event.type() + ".schema.json");
        RecordComponent[] components = event.data().getClass().getRecordComponents();

        assertThat(schema.path("properties").propertyNames())
                .containsExactlyElementsOf(
                        Arrays.stream(components).map(RecordComponent::getName).toList());
        assertThat(schema.path("required").valueStream().map(JsonNode::asString))
                .containsExactlyElementsOf(Arrays.stream(components)
                        .filter(component -> !isNullable(component))
                        .map(RecordComponent::getName)
                        .toList());
        assertThat(schema.path("properties").valueStream().map(field -> field.path("description")))
                .allMatch(JsonNode::isString);
        assertThat(schema.path("additionalProperties").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("published")
    void the_example_is_valid_and_is_what_the_record_writes(PublishedEvent event) throws IOException {
        JsonNode example = read(event.type() + ".example.json");

        assertThat(errors(event, example)).isEmpty();
        Object record = JSON.treeToValue(example, event.data().getClass());
        assertThat(JSON.writeValueAsString(record)).isEqualTo(example.toString());
    }

    @ParameterizedTest
    @MethodSource("published")
    void optional_fields_may_be_null_and_a_newer_producer_may_add_fields(PublishedEvent event) throws IOException {
        ObjectNode example = (ObjectNode) read(event.type() + ".example.json");
        for (RecordComponent component : event.data().getClass().getRecordComponents()) {
            if (isNullable(component)) {
                example.putNull(component.getName());
            }
        }
        String withoutOptional = example.toString();
        example.put("addedLater", "?");

        assertThat(errors(event, example)).isEmpty();
        assertThat(JSON.writeValueAsString(
                        JSON.treeToValue(example, event.data().getClass())))
                .isEqualTo(withoutOptional);
    }

    @Test
    void every_file_belongs_to_an_event_and_every_event_has_both_files() throws IOException {
        List<String> expected = published()
                .flatMap(event -> Stream.of(event.type() + ".example.json", event.type() + ".schema.json"))
                .sorted()
                .toList();
        try (Stream<Path> files = Files.list(EVENTS)) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted())
                    .containsExactlyElementsOf(expected);
        }
    }

    @Test
    void two_stored_events_are_never_published_as_one() throws IOException {
        Map<String, Long> times =
                published().collect(Collectors.groupingBy(PublishedEvent::type, Collectors.counting()));

        assertThat(times.values()).containsOnly(1L);
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
