package jp.monozukuri.dispatch.request.event;

import org.axonframework.serialization.Revision;

/** The request cannot be met. */
@Revision("1")
public record RequestDeclined(String requestId, String office, String reason) implements RequestEvent {}
