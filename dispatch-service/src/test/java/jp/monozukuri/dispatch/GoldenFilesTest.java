package jp.monozukuri.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Stored events can be read for ever: a golden file never changes, a new revision gets a new one. */
class GoldenFilesTest {

    static List<Class<?>> types() {
        return StoredEvents.types();
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_stored_event_is_read_and_written_back_equal(Class<?> type) {
        Object event = StoredEvents.golden(type);

        assertThat(StoredEvents.MAPPER.writeValueAsString(event)).isEqualTo(StoredEvents.text(type));
    }

    @Test
    void every_stored_event_has_a_golden_file_and_none_is_without_its_event() throws IOException {
        try (Stream<Path> files = Files.list(StoredEvents.GOLDEN)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            types().stream().map(StoredEvents::fileOf).toList());
        }
    }
}
