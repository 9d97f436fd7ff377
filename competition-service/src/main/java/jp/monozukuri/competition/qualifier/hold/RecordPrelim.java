package jp.monozukuri.competition.qualifier.hold;

import java.time.LocalDate;
import jp.monozukuri.platform.command.Command;
import jp.monozukuri.platform.command.CommandContext;

/**
 * An office records a qualifier it held. It has no identifier of its own, so the idempotency key is one.
 *
 * @param participants persons who took part, 0 or more
 */
public record RecordPrelim(String trade, LocalDate date, long participants) implements Command {

    @Override
    public String target(CommandContext context) {
        return "qualifier/" + context.office() + "/" + context.idempotencyKey();
    }
}
