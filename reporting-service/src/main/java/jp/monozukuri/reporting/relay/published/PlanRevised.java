package jp.monozukuri.reporting.relay.published;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Targets that replace those of the same rows; the reason stays inside. */
public record PlanRevised(String office, long fiscalYear, Map<String, Long> targets) {

    public PlanRevised {
        targets = Collections.unmodifiableMap(new TreeMap<>(targets));
    }
}
