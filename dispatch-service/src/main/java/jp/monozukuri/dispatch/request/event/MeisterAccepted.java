package jp.monozukuri.dispatch.request.event;

import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The proposed person will go.
 *
 * @param reason what the person added; null when not told
 */
@Revision("1")
public record MeisterAccepted(
        String requestId,
        String office,
        String personId,
        @Nullable String reason) implements RequestEvent {}
