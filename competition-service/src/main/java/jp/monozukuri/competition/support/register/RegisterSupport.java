package jp.monozukuri.competition.support.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.monozukuri.competition.support.line.Competition;
import jp.monozukuri.competition.support.line.SupportLine;
import jp.monozukuri.competition.support.line.SupportRole;
import jp.monozukuri.platform.command.Command;
import jp.monozukuri.platform.command.CommandContext;
import org.jspecify.annotations.Nullable;

/**
 * An office registers that it supports a person in a competition.
 *
 * @param personRef a code of the office, never a name
 * @param support kinds of support such as TRAVEL, TOOL_FREIGHT; null when not known yet
 * @param supports codes of the athletes that a leader instructs; null when not told
 * @param amountsYen yen per kind of support; null when not told
 * @param bornOn date of birth of an athlete, looked at once for the age limit and not kept; null when not told
 */
public record RegisterSupport(
        Competition competition,
        long fiscalYear,
        SupportRole role,
        String personRef,
        String trade,
        @Nullable List<String> support,
        @Nullable List<String> supports,
        @Nullable Map<String, Long> amountsYen,
        @Nullable LocalDate bornOn)
        implements Command {

    @Override
    public String target(CommandContext context) {
        return SupportLine.id(context.office(), competition.name(), fiscalYear, role.name(), personRef, trade);
    }
}
