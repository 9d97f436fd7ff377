package jp.monozukuri.meister.register.event;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A meister was told the conditions and duties of the activity.
 *
 * @param office home office
 * @param form how, or null
 */
@Revision("1")
public record ConditionsExplained(
        String personId,
        String office,
        LocalDate on,
        @Nullable String form) implements PersonEvent {}
