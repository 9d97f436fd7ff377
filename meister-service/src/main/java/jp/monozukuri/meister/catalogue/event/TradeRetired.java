package jp.monozukuri.meister.catalogue.event;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A trade left the list. Certifications in it stay as they are.
 *
 * @param trade code
 * @param from the first day on which it stands in the list no more
 * @param mergedInto code of the trade that takes its place, or null
 */
@Revision("1")
public record TradeRetired(
        String trade, LocalDate from, @Nullable String mergedInto) implements CatalogueEvent {}
