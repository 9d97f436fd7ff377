package jp.monozukuri.reporting.conference.schedule;

import java.time.LocalDate;
import jp.monozukuri.platform.command.Command;
import jp.monozukuri.platform.command.CommandContext;
import org.jspecify.annotations.Nullable;

/** Plans a numbered conference, or moves it. */
public record PlanConference(
        long fiscalYear, long no, LocalDate date, @Nullable String agenda) implements Command {

    @Override
    public String target(CommandContext context) {
        return "conference/" + context.office() + "/" + fiscalYear;
    }
}
