package jp.monozukuri.meister.relay.published;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A meister was told the conditions and duties of the activity.
 *
 * @param personId code of the person
 * @param office the office the fact belongs to
 * @param form a code, or null
 */
public record ConditionsExplained(
        String personId,
        String office,
        LocalDate on,
        @Nullable String form) {}
