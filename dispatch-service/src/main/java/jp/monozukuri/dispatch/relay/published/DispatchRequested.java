package jp.monozukuri.dispatch.relay.published;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A host asked an office for a dispatch.
 *
 * @param office the office the fact belongs to
 * @param on the day of the request
 * @param consultationId the consultation it came from, or null
 * @param mode IN_PERSON or ONLINE, or null
 * @param learners expected, or null
 */
public record DispatchRequested(
        String requestId,
        String office,
        String hostType,
        String trade,
        List<LocalDate> plannedDates,
        LocalDate on,
        @Nullable String consultationId,
        @Nullable String mode,
        @Nullable Long learners) {}
