package jp.monozukuri.meister.register.event;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A meister left the programme.
 *
 * @param office home office
 * @param effectiveOn start of the gap
 * @param reason or null
 */
@Revision("1")
public record MeisterWithdrawn(
        String personId,
        String office,
        LocalDate effectiveOn,
        @Nullable String reason) implements PersonEvent {}
