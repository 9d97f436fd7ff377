package jp.monozukuri.competition.support.event;

import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The support does not take place.
 *
 * @param reason in the office's words; null when not told
 */
@Revision("1")
public record SupportWithdrawn(
        String office,
        String competition,
        long fiscalYear,
        String role,
        String personRef,
        String trade,
        @Nullable String reason)
        implements SupportEvent {}
