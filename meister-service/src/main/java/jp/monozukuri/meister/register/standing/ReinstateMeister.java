package jp.monozukuri.meister.register.standing;

import java.time.LocalDate;
import jp.monozukuri.meister.register.event.PersonEvent;
import jp.monozukuri.platform.command.Command;
import jp.monozukuri.platform.command.CommandContext;

/**
 * Ends every open gap of a meister.
 *
 * @param personId a meister suspended or withdrawn
 * @param on not before the start of any open gap
 */
public record ReinstateMeister(String personId, LocalDate on, String reason) implements Command {

    @Override
    public String target(CommandContext context) {
        return PersonEvent.aggregateId(personId);
    }
}
