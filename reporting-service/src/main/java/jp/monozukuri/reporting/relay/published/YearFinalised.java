package jp.monozukuri.reporting.relay.published;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** The activity figures frozen by the centre. */
public record YearFinalised(String office, long fiscalYear, Map<String, Long> figures) {

    public YearFinalised {
        figures = Collections.unmodifiableMap(new TreeMap<>(figures));
    }
}
