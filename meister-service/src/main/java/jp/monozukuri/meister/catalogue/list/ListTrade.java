package jp.monozukuri.meister.catalogue.list;

import java.time.LocalDate;
import jp.monozukuri.meister.catalogue.event.CatalogueEvent;
import jp.monozukuri.platform.command.Command;
import jp.monozukuri.platform.command.CommandContext;
import org.jspecify.annotations.Nullable;

/**
 * The centre lists a trade.
 *
 * @param trade code, new
 * @param nameJa Japanese name
 * @param certifiable whether meisters can be certified in it; null counts as yes
 * @param use COMPETITION or null
 * @param division MONOZUKURI, TECH or IT; null counts as MONOZUKURI
 * @param validFrom its first day in the list; null: from the beginning
 */
public record ListTrade(
        String trade,
        String nameJa,
        @Nullable Boolean certifiable,
        @Nullable String use,
        @Nullable String division,
        @Nullable LocalDate validFrom)
        implements Command {

    @Override
    public String target(CommandContext context) {
        return CatalogueEvent.tradeId(trade);
    }
}
