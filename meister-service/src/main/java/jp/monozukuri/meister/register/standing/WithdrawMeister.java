package jp.monozukuri.meister.register.standing;

import java.time.LocalDate;
import jp.monozukuri.meister.register.event.PersonEvent;
import jp.monozukuri.platform.command.Command;
import jp.monozukuri.platform.command.CommandContext;
import org.jspecify.annotations.Nullable;

/**
 * A meister leaves the programme.
 *
 * @param personId a meister not withdrawn
 * @param effectiveOn past or future
 * @param reason or null
 */
public record WithdrawMeister(
        String personId, LocalDate effectiveOn, @Nullable String reason) implements Command {

    @Override
    public String target(CommandContext context) {
        return PersonEvent.aggregateId(personId);
    }
}
