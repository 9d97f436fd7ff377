package jp.monozukuri.dispatch.request.event;

import org.axonframework.serialization.Revision;

/** The request led to a dispatch. */
@Revision("1")
public record RequestConfirmed(String requestId, String office, String dispatchId) implements RequestEvent {}
