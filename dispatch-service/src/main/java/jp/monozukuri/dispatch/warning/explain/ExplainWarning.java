package jp.monozukuri.dispatch.warning.explain;

import jp.monozukuri.platform.command.Command;
import jp.monozukuri.platform.command.CommandContext;

/**
 * The office explains why a doubted entry is right; the warning leaves the list and stays in the history.
 *
 * @param about what the warning is about, e.g. {@code dispatch/HK-001}
 * @param number the warning within that, from 1
 * @param reason in the office's words
 */
public record ExplainWarning(String about, long number, String reason) implements Command {

    @Override
    public String target(CommandContext context) {
        return "warning/" + about;
    }
}
