package jp.monozukuri.dispatch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.ObjectMapper;

/** The stored event types, as the service definition names them, and their golden files. */
public final class StoredEvents {

    /** The folder of the golden files. */
    static final Path GOLDEN = Path.of("src/test/resources/golden");

    /** As the event store reads and writes them. */
    static final ObjectMapper MAPPER = Jackson3Serializer.builder().build().getObjectMapper();

    private StoredEvents() {}

    /** Every record that a sealed interface of the service permits. */
    public static List<Class<?>> types() {
        return new DispatchConfiguration()
                .dispatch().events().stream().flatMap(StoredEvents::leaves).toList();
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        Class<?>[] permitted = type.getPermittedSubclasses();
        return permitted == null ? Stream.of(type) : Arrays.stream(permitted).flatMap(StoredEvents::leaves);
    }

    /** Name of the golden file of the current revision. */
    static String fileOf(Class<?> type) {
        return type.getSimpleName() + "." + type.getAnnotation(Revision.class).value() + ".json";
    }

    /** The event that the golden file of the current revision holds. */
    public static Object golden(Class<?> type) {
        return MAPPER.readValue(text(type), type);
    }

    /** The text of the golden file of the current revision. */
    static String text(Class<?> type) {
        try {
            return Files.readString(GOLDEN.resolve(fileOf(type))).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
