package jp.monozukuri.reporting.handling.event;

import java.util.List;
import org.axonframework.serialization.Revision;

/** An office has attested a month. */
@Revision("1")
public record MonthAttested(String office, String month, String incidents, List<String> measures)
        implements HandlingEvent {

    public MonthAttested {
        measures = List.copyOf(measures);
    }
}
