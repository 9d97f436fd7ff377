package jp.monozukuri.reporting.relay.published;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Targets of a year. */
public record PlanSet(String office, long fiscalYear, Map<String, Long> targets) {

    public PlanSet {
        targets = Collections.unmodifiableMap(new TreeMap<>(targets));
    }
}
