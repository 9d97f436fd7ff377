package jp.monozukuri.reporting.plan.event;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.serialization.Revision;

/** The centre has frozen the activity figures of an office and year. */
@Revision("1")
public record YearFinalised(String office, long fiscalYear, Map<String, Long> figures) implements PlanEvent {

    public YearFinalised {
        figures = Collections.unmodifiableMap(new TreeMap<>(figures));
    }
}
