package jp.monozukuri.competition.support.withdraw;

import jp.monozukuri.competition.support.line.Competition;
import jp.monozukuri.competition.support.line.SupportLine;
import jp.monozukuri.competition.support.line.SupportRole;
import jp.monozukuri.platform.command.Command;
import jp.monozukuri.platform.command.CommandContext;
import org.jspecify.annotations.Nullable;

/**
 * An office takes a registered support back; the line may be registered again later.
 *
 * @param personRef a code of the office, never a name
 * @param reason why, in the office's words; null when not told
 */
public record WithdrawSupport(
        Competition competition,
        long fiscalYear,
        SupportRole role,
        String personRef,
        String trade,
        @Nullable String reason)
        implements Command {

    @Override
    public String target(CommandContext context) {
        return SupportLine.id(context.office(), competition.name(), fiscalYear, role.name(), personRef, trade);
    }
}
