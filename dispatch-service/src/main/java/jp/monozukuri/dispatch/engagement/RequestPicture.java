package jp.monozukuri.dispatch.engagement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request, as far as matching needs to know.
 *
 * @param mode IN_PERSON or ONLINE; null when not told
 */
public record RequestPicture(
        String id,
        String office,
        String trade,
        List<LocalDate> plannedDates,
        @Nullable String mode) {}
