package jp.monozukuri.meister.register.standing;

import java.time.LocalDate;
import jp.monozukuri.meister.register.event.PersonEvent;
import jp.monozukuri.platform.command.Command;
import jp.monozukuri.platform.command.CommandContext;

/**
 * A meister may not be sent from a day on.
 *
 * @param personId a meister neither suspended nor withdrawn
 * @param from past or future
 */
public record SuspendMeister(String personId, LocalDate from, String reason) implements Command {

    @Override
    public String target(CommandContext context) {
        return PersonEvent.aggregateId(personId);
    }
}
