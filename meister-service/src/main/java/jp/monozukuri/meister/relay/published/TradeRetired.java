package jp.monozukuri.meister.relay.published;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A trade left the list.
 *
 * @param trade code
 * @param from the first day on which it stands in the list no more
 * @param mergedInto code of the trade that takes its place, or null
 */
public record TradeRetired(
        String trade, LocalDate from, @Nullable String mergedInto) {}
