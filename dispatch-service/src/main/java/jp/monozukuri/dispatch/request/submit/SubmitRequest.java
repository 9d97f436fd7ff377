package jp.monozukuri.dispatch.request.submit;

import java.time.LocalDate;
import java.util.List;
import jp.monozukuri.dispatch.host.HostType;
import jp.monozukuri.platform.command.Command;
import jp.monozukuri.platform.command.CommandContext;
import org.jspecify.annotations.Nullable;

/**
 * A host asks an office for a dispatch.
 *
 * @param requestId unique over the country
 * @param hostType one of the five that receive dispatches
 * @param plannedDates the days the host wishes
 * @param on the day of the request, today at the latest
 * @param consultationId the consultation it came from, of the same office; null when there was none
 * @param host who asks, in the office's words; null when not told
 * @param mode the form of instruction the host wishes; null when not told
 * @param learners how many are expected; null when not told
 */
public record SubmitRequest(
        String requestId,
        HostType hostType,
        String trade,
        List<LocalDate> plannedDates,
        LocalDate on,
        @Nullable String consultationId,
        @Nullable String host,
        @Nullable String mode,
        @Nullable Long learners)
        implements Command {

    @Override
    public String target(CommandContext context) {
        return "request/" + requestId;
    }
}
