package jp.monozukuri.reporting.plan.event;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.serialization.Revision;

/**
 * The centre has frozen the activity figures of an office and year. Revision 1 had no positions.
 *
 * @param positions the events that the figures were computed from, by producer and partition; empty: not known
 */
@Revision("2")
public record YearFinalised(String office, long fiscalYear, Map<String, Long> figures, List<Position> positions)
        implements PlanEvent {

    public YearFinalised {
        figures = Collections.unmodifiableMap(new TreeMap<>(figures));
        positions = List.copyOf(positions);
    }
}
