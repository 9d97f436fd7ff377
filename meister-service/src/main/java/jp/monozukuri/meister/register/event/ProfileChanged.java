package jp.monozukuri.meister.register.event;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.serialization.Revision;

/**
 * The published profile of a person changed.
 *
 * @param office home office
 * @param changes field to new value, each value a JSON text
 */
@Revision("1")
public record ProfileChanged(String personId, String office, Map<String, String> changes) implements PersonEvent {

    public ProfileChanged {
        changes = Collections.unmodifiableSortedMap(new TreeMap<>(changes));
    }
}
