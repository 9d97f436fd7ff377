package jp.monozukuri.reporting.conference.hold;

import java.time.LocalDate;
import jp.monozukuri.platform.command.Command;
import jp.monozukuri.platform.command.CommandContext;
import org.jspecify.annotations.Nullable;

/** Records that a conference was held. */
public record HoldConference(
        long fiscalYear,
        long no,
        LocalDate date,
        String form,
        @Nullable String agenda) implements Command {

    @Override
    public String target(CommandContext context) {
        return "conference/" + context.office() + "/" + fiscalYear;
    }
}
