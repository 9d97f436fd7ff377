package jp.monozukuri.dispatch.dispatching.survey;

import jp.monozukuri.platform.command.Command;
import jp.monozukuri.platform.command.CommandContext;

/**
 * The learners' answers, once per report.
 *
 * @param understood learners who understood and can use it, 0 or more
 * @param notUnderstood learners who did not, 0 or more
 * @param blank learners without an answer, 0 or more
 */
public record LearnerSurvey(String dispatchId, long understood, long notUnderstood, long blank) implements Command {

    @Override
    public String target(CommandContext context) {
        return "dispatch/" + dispatchId;
    }
}
