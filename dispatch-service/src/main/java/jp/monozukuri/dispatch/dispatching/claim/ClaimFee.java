package jp.monozukuri.dispatch.dispatching.claim;

import java.time.LocalDate;
import jp.monozukuri.platform.command.Command;
import jp.monozukuri.platform.command.CommandContext;
import org.jspecify.annotations.Nullable;

/**
 * The fee of somebody who instructed is claimed, once per person and report. Source: DOMAIN.md 2, FeeClaimed: no row depends
 * on it.
 *
 * @param personId somebody who instructed on a reported day
 * @param on the day of the claim, today at the latest
 * @param amountYen the amount, 0 or more; null when not told
 */
public record ClaimFee(
        String dispatchId,
        String personId,
        LocalDate on,
        @Nullable Long amountYen) implements Command {

    @Override
    public String target(CommandContext context) {
        return "dispatch/" + dispatchId;
    }
}
