package jp.monozukuri.reporting.plan.event;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.serialization.Revision;

/** An office has set the targets of a year. */
@Revision("1")
public record PlanSet(String office, long fiscalYear, Map<String, Long> targets) implements PlanEvent {

    public PlanSet {
        targets = Collections.unmodifiableMap(new TreeMap<>(targets));
    }
}
