package jp.monozukuri.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Stored events can be read for ever: a golden file never changes, a new revision gets a new one. */
class GoldenFilesTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static List<Class<?>> types() {
        return StoredEvents.types();
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_stored_event_is_read_and_written_back_equal(Class<?> type) throws IOException {
        String golden =
                Files.readString(GOLDEN.resolve(fileOf(type, revision(type)))).strip();

        Object event = MAPPER.readValue(golden, type);

        assertThat(MAPPER.writeValueAsString(event)).isEqualTo(golden);
        assertThat(event).hasNoNullFieldsOrProperties();
    }

    @Test
    void no_golden_file_is_without_its_event_and_those_of_older_revisions_are_kept() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(types().stream()
                            .flatMap(type ->
                                    IntStream.rangeClosed(1, revision(type)).mapToObj(each -> fileOf(type, each)))
                            .toList());
        }
    }

    private static int revision(Class<?> type) {
        return Integer.parseInt(type.getAnnotation(Revision.class).value());
    }

    private static String fileOf(Class<?> type, int revision) {
        return type.getSimpleName() + "." + revision + ".json";
    }
}
