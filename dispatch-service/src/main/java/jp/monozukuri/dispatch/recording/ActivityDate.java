package jp.monozukuri.dispatch.recording;

import java.time.LocalDate;
import jp.monozukuri.platform.command.CommandContext;
import jp.monozukuri.platform.problem.RuleViolation;

/** The day of something that has happened, a Japanese calendar date. */
public final class ActivityDate {

    private ActivityDate() {}

    /**
     * Checks a date that FORMAT.md 3 marks with a dagger: the day of recording at the latest.
     *
     * @throws RuleViolation FUTURE_DATE when it is later
     */
    public static void requireNotAfterToday(String field, LocalDate value, CommandContext context) {
        if (value.isAfter(context.today())) {
            throw RuleViolation.of("FUTURE_DATE", "field", field, "value", value, "today", context.today());
        }
    }
}
