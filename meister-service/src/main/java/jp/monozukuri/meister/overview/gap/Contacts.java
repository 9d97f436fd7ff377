package jp.monozukuri.meister.overview.gap;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Contacts already made.
 *
 * @param recipients people and organisations addressed
 * @param byKind number of contacts of each kind that occurs, by kind
 */
record Contacts(long recipients, Map<String, Long> byKind) {

    static final Contacts NONE = new Contacts(0, Map.of());

    Contacts {
        byKind = Collections.unmodifiableSortedMap(new TreeMap<>(byKind));
    }

    /** With more contacts of a kind. */
    Contacts and(String kind, long contacts, long addressed) {
        Map<String, Long> more = new TreeMap<>(byKind);
        more.merge(kind, contacts, Long::sum);
        return new Contacts(recipients + addressed, more);
    }

    long contacts() {
        return byKind.values().stream().mapToLong(Long::longValue).sum();
    }
}
