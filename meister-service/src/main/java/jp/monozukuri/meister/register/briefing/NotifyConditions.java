package jp.monozukuri.meister.register.briefing;

import java.time.LocalDate;
import jp.monozukuri.meister.register.event.PersonEvent;
import jp.monozukuri.platform.command.Command;
import jp.monozukuri.platform.command.CommandContext;
import org.jspecify.annotations.Nullable;

/**
 * A meister was told the conditions and duties of the activity.
 *
 * @param personId a meister
 * @param on not after the day of recording
 * @param form how, or null
 */
public record NotifyConditions(
        String personId, LocalDate on, @Nullable String form) implements Command {

    @Override
    public String target(CommandContext context) {
        return PersonEvent.aggregateId(personId);
    }
}
