package jp.monozukuri.dispatch.dispatching.event;

import org.axonframework.serialization.Revision;

/** The dispatch does not take place. */
@Revision("1")
public record DispatchCancelled(String dispatchId, String office, String reason) implements DispatchEvent {}
