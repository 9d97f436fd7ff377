package jp.monozukuri.dispatch.dispatching.event;

import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * The days of the dispatch were reported.
 *
 * @param version of the report, from 1, never starting again
 */
@Revision("1")
public record DispatchCompleted(String dispatchId, String office, long version, List<InstructionDay> days)
        implements DispatchEvent {}
