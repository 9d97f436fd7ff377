package jp.monozukuri.reporting.plan.revise;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import jp.monozukuri.platform.command.Command;
import jp.monozukuri.platform.command.CommandContext;

/** Replaces the targets it names. */
public record RevisePlan(long fiscalYear, Map<String, Long> targets, String reason) implements Command {

    public RevisePlan {
        targets = Collections.unmodifiableMap(new TreeMap<>(targets));
    }

    @Override
    public String target(CommandContext context) {
        return "plan/" + context.office() + "/" + fiscalYear;
    }
}
