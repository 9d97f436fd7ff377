package jp.monozukuri.meister.relay.published;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A trade is known to the programme.
 *
 * @param trade code
 * @param nameJa Japanese name
 * @param certifiable whether meisters can be certified in it
 * @param use COMPETITION or null
 * @param division the division of the list in which it was entered
 * @param validFrom its first day in the list, or null
 */
public record TradeListed(
        String trade,
        String nameJa,
        boolean certifiable,
        @Nullable String use,
        String division,
        @Nullable LocalDate validFrom) {}
