package jp.monozukuri.dispatch.request.event;

import org.axonframework.serialization.Revision;

/** The proposed person will not go. */
@Revision("1")
public record MeisterDeclined(String requestId, String office, String personId, String reason)
        implements RequestEvent {}
