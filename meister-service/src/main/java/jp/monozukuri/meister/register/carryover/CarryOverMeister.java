package jp.monozukuri.meister.register.carryover;

import java.time.LocalDate;
import java.util.List;
import jp.monozukuri.meister.register.event.PersonEvent;
import jp.monozukuri.platform.command.Command;
import jp.monozukuri.platform.command.CommandContext;
import org.jspecify.annotations.Nullable;

/**
 * Brings in a meister of the time before this system.
 *
 * @param personId new in the country
 * @param office the home office; an office may leave it out, the centre may not
 * @param trades distinct listed trades, at least one
 * @param registeredOn active from this day
 * @param trainingExempt exempt from the course; null counts as no
 * @param trainedOn completed the course on this day; not together with trainingExempt
 */
public record CarryOverMeister(
        String personId,
        @Nullable String office,
        List<String> trades,
        LocalDate registeredOn,
        @Nullable Boolean trainingExempt,
        @Nullable LocalDate trainedOn)
        implements Command {

    @Override
    public String target(CommandContext context) {
        return PersonEvent.aggregateId(personId);
    }
}
