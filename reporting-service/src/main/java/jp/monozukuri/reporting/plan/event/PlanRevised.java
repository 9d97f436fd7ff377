package jp.monozukuri.reporting.plan.event;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.serialization.Revision;

/** An office has replaced the targets that are named. */
@Revision("1")
public record PlanRevised(String office, long fiscalYear, Map<String, Long> targets, String reason)
        implements PlanEvent {

    public PlanRevised {
        targets = Collections.unmodifiableMap(new TreeMap<>(targets));
    }
}
