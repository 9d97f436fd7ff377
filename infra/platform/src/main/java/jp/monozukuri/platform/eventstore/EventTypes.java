package jp.monozukuri.platform.eventstore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.serialization.Revision;

/** The stored event types of a service: a logical name, never a Java class name, and its current revision. */
public final class EventTypes {

    private final Map<String, Class<?>> byName = new HashMap<>();
    private final Map<Class<?>, String> revisions = new HashMap<>();

    /**
     * Reads the permitted records of the sealed interfaces.
     *
     * @throws IllegalArgumentException for two events of one simple name or an event without {@link Revision}
     */
    public EventTypes(List<Class<?>> sealedInterfaces) {
        for (Class<?> type : leaves(sealedInterfaces)) {
            Revision revision = type.getAnnotation(Revision.class);
            if (revision == null) {
                throw new IllegalArgumentException(type + " has no @Revision");
            }
            if (byName.put(type.getSimpleName(), type) != null) {
                throw new IllegalArgumentException("two events are named " + type.getSimpleName());
            }
            revisions.put(type, revision.value());
        }
    }

    private static List<Class<?>> leaves(List<Class<?>> types) {
        List<Class<?>> leaves = new ArrayList<>();
        for (Class<?> type : types) {
            Class<?>[] permitted = type.getPermittedSubclasses();
            if (permitted == null) {
                leaves.add(type);
            } else {
                leaves.addAll(leaves(List.of(permitted)));
            }
        }
        return leaves;
    }

    boolean knows(Class<?> type) {
        return revisions.containsKey(type);
    }

    String nameOf(Class<?> type) {
        return type.getSimpleName();
    }

    String revisionOf(Class<?> type) {
        String revision = revisions.get(type);
        if (revision == null) {
            throw new IllegalArgumentException(type + " is not a declared event");
        }
        return revision;
    }

    Class<?> classOf(String name) {
        Class<?> type = byName.get(name);
        if (type == null) {
            throw new IllegalArgumentException("unknown event type " + name);
        }
        return type;
    }

    boolean isName(String name) {
        return byName.containsKey(name);
    }
}
