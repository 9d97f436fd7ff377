package jp.monozukuri.dispatch.dispatching.confirm;

import java.time.LocalDate;
import java.util.List;
import jp.monozukuri.dispatch.host.HostType;
import jp.monozukuri.dispatch.roster.ExpertGround;
import jp.monozukuri.platform.command.Command;
import jp.monozukuri.platform.command.CommandContext;
import org.jspecify.annotations.Nullable;

/**
 * An office confirms a dispatch.
 *
 * @param dispatchId unique over the country
 * @param people meisters, also of other offices, and experts; nobody twice
 * @param plannedDates no day twice; they may lie in the past
 * @param requestId the request that is met; null when there was none
 * @param expertGround required when an expert is sent; without an expert it has no effect
 * @param host who receives them, in the office's words; null when not told
 * @param area where, in the office's words; null when not told
 */
public record ConfirmDispatch(
        String dispatchId,
        HostType hostType,
        String trade,
        List<String> people,
        List<LocalDate> plannedDates,
        @Nullable String requestId,
        @Nullable ExpertGround expertGround,
        @Nullable String host,
        @Nullable String area)
        implements Command {

    @Override
    public String target(CommandContext context) {
        return "dispatch/" + dispatchId;
    }
}
