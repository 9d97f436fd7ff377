package jp.monozukuri.reporting;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The stored event types, as the service definition names them. */
final class StoredEvents {

    private StoredEvents() {}

    static List<Class<?>> types() {
        return new ReportingConfiguration()
                .reporting().events().stream().flatMap(StoredEvents::leaves).toList();
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        Class<?>[] permitted = type.getPermittedSubclasses();
        return permitted == null ? Stream.of(type) : Arrays.stream(permitted).flatMap(StoredEvents::leaves);
    }
}
