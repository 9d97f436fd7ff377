package jp.monozukuri.dispatch.dispatching.event;

import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * All days of the report were replaced.
 *
 * @param version of the report after the correction
 * @param days all days as they are now
 */
@Revision("1")
public record DispatchReportCorrected(
        String dispatchId, String office, long version, String reason, List<InstructionDay> days)
        implements DispatchEvent {}
