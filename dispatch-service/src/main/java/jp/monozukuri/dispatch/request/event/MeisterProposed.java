package jp.monozukuri.dispatch.request.event;

import org.axonframework.serialization.Revision;

/** The office proposed a person. */
@Revision("1")
public record MeisterProposed(String requestId, String office, String personId) implements RequestEvent {}
