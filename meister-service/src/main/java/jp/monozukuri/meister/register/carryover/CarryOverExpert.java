package jp.monozukuri.meister.register.carryover;

import java.util.List;
import jp.monozukuri.meister.register.event.PersonEvent;
import jp.monozukuri.platform.command.Command;
import jp.monozukuri.platform.command.CommandContext;
import org.jspecify.annotations.Nullable;

/**
 * Brings in a skilled expert.
 *
 * @param personId new in the country
 * @param office the home office; an office may leave it out, the centre may not
 * @param trades listed trades, at least one
 */
public record CarryOverExpert(String personId, @Nullable String office, List<String> trades) implements Command {

    @Override
    public String target(CommandContext context) {
        return PersonEvent.aggregateId(personId);
    }
}
