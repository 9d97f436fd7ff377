package jp.monozukuri.dispatch.dispatching.event;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** A planned session moved to another day. */
@Revision("1")
public record SessionRescheduled(String dispatchId, String office, LocalDate from, LocalDate to, String reason)
        implements DispatchEvent {}
