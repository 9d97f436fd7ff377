package jp.monozukuri.reporting.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.monozukuri.platform.PublishedEvent;
import jp.monozukuri.reporting.communication.event.CommunicationEvent;
import jp.monozukuri.reporting.conference.event.ConferenceEvent;
import jp.monozukuri.reporting.handling.event.HandlingEvent;
import jp.monozukuri.reporting.plan.event.PlanEvent;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class PublicationTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static List<Class<?>> stored() {
        return Stream.of(PlanEvent.class, ConferenceEvent.class, HandlingEvent.class, CommunicationEvent.class)
                .<Class<?>>flatMap(type -> Stream.of(type.getPermittedSubclasses()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("stored")
    void a_stored_event_becomes_the_example_of_the_contract(Class<?> type) throws IOException {
        String revision = type.getAnnotation(Revision.class).value();
        Object stored = JSON.readValue(
                Files.readString(
                        Path.of("src/test/resources/golden/" + type.getSimpleName() + "." + revision + ".json")),
                type);

        PublishedEvent published = Publication.of(stored);

        assertThat(published.type()).isEqualTo(type.getSimpleName() + ".v1");
        assertThat(JSON.readTree(JSON.writeValueAsString(published.data())))
                .isEqualTo(JSON.readTree(
                        Files.readString(Path.of("contracts/events/" + type.getSimpleName() + ".v1.example.json"))));
    }

    @Test
    void nothing_else_is_published() {
        assertThatThrownBy(() -> Publication.of("text")).isInstanceOf(IllegalArgumentException.class);
    }
}
