package jp.monozukuri.reporting.relay.published;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The activity figures frozen by the centre.
 *
 * @param positions the events that they were computed from; empty: not known
 */
public record YearFinalised(String office, long fiscalYear, Map<String, Long> figures, List<Position> positions) {

    public YearFinalised {
        figures = Collections.unmodifiableMap(new TreeMap<>(figures));
        positions = List.copyOf(positions);
    }
}
