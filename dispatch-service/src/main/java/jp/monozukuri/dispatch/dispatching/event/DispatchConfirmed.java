package jp.monozukuri.dispatch.dispatching.event;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * It is settled who is sent where on which days.
 *
 * @param requestId the request that is met; null when there was none
 * @param expertGround why an expert is sent; null when only meisters are
 * @param host who receives them; null when not told
 * @param area where; null when not told
 */
@Revision("1")
public record DispatchConfirmed(
        String dispatchId,
        String office,
        String hostType,
        String trade,
        List<AssignedPerson> people,
        List<LocalDate> plannedDates,
        @Nullable String requestId,
        @Nullable String expertGround,
        @Nullable String host,
        @Nullable String area)
        implements DispatchEvent {}
