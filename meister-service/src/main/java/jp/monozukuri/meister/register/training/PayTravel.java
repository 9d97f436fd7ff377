package jp.monozukuri.meister.register.training;

import jp.monozukuri.meister.register.event.PersonEvent;
import jp.monozukuri.platform.command.Command;
import jp.monozukuri.platform.command.CommandContext;
import org.jspecify.annotations.Nullable;

/**
 * The travel to a completed course was paid.
 *
 * @param personId a meister
 * @param trainingId completed and not yet paid
 * @param amountYen or null
 */
public record PayTravel(
        String personId, String trainingId, @Nullable Long amountYen) implements Command {

    @Override
    public String target(CommandContext context) {
        return PersonEvent.aggregateId(personId);
    }
}
