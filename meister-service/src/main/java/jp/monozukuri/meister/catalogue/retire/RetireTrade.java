package jp.monozukuri.meister.catalogue.retire;

import java.time.LocalDate;
import jp.monozukuri.meister.catalogue.event.CatalogueEvent;
import jp.monozukuri.platform.command.Command;
import jp.monozukuri.platform.command.CommandContext;
import org.jspecify.annotations.Nullable;

/**
 * The centre takes a trade off the list.
 *
 * @param trade a listed trade, not yet retired
 * @param from past or future, not before its first day
 * @param mergedInto another listed trade, or null
 */
public record RetireTrade(
        String trade, LocalDate from, @Nullable String mergedInto) implements Command {

    @Override
    public String target(CommandContext context) {
        return CatalogueEvent.tradeId(trade);
    }
}
