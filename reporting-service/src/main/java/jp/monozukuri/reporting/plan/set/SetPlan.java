package jp.monozukuri.reporting.plan.set;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import jp.monozukuri.platform.command.Command;
import jp.monozukuri.platform.command.CommandContext;

/** Sets the targets of a year by row code. */
public record SetPlan(long fiscalYear, Map<String, Long> targets) implements Command {

    public SetPlan {
        targets = Collections.unmodifiableMap(new TreeMap<>(targets));
    }

    @Override
    public String target(CommandContext context) {
        return "plan/" + context.office() + "/" + fiscalYear;
    }
}
