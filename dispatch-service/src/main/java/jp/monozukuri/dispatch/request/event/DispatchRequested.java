package jp.monozukuri.dispatch.request.event;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A host asked for a dispatch.
 *
 * @param plannedDates the days the host wishes, as given
 * @param consultationId the consultation it came from; null when there was none
 * @param host who asks; null when not told
 * @param mode the form of instruction the host wishes, as given; null when not told
 * @param learners how many are expected; null when not told
 */
@Revision("1")
public record DispatchRequested(
        String requestId,
        String office,
        String hostType,
        String trade,
        List<LocalDate> plannedDates,
        LocalDate on,
        @Nullable String consultationId,
        @Nullable String host,
        @Nullable String mode,
        @Nullable Long learners)
        implements RequestEvent {}
