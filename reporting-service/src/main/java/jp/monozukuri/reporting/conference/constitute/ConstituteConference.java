package jp.monozukuri.reporting.conference.constitute;

import java.time.LocalDate;
import jp.monozukuri.platform.command.Command;
import jp.monozukuri.platform.command.CommandContext;
import org.jspecify.annotations.Nullable;

/** Constitutes the conference of a year. */
public record ConstituteConference(
        long fiscalYear,
        LocalDate on,
        String form,
        long bodies,
        @Nullable Long groups) implements Command {

    @Override
    public String target(CommandContext context) {
        return "conference/" + context.office() + "/" + fiscalYear;
    }
}
