package jp.monozukuri.meister.relay.published;

import java.util.List;

/**
 * The profile of a person changed.
 *
 * @param personId code of the person
 * @param office the office the fact belongs to
 * @param fields names of the fields that changed, sorted
 */
public record ProfileChanged(String personId, String office, List<String> fields) {

    public ProfileChanged {
        fields = List.copyOf(fields);
    }
}
