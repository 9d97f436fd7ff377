package jp.monozukuri.dispatch.relay.published;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * It is settled who is sent where on which days.
 *
 * @param office the office the fact belongs to
 * @param requestId the request that is met, or null
 * @param expertGround why an expert is sent, or null
 */
public record DispatchConfirmed(
        String dispatchId,
        String office,
        String hostType,
        String trade,
        List<Assigned> people,
        List<LocalDate> plannedDates,
        @Nullable String requestId,
        @Nullable String expertGround) {}
