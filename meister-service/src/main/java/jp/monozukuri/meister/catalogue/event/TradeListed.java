package jp.monozukuri.meister.catalogue.event;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A trade is known to the programme. Revision 1 had neither division nor first day.
 *
 * @param trade code
 * @param nameJa Japanese name
 * @param certifiable whether meisters can be certified in it
 * @param use COMPETITION: occurs only in competitions; null: everywhere
 * @param division the division of the list in which it was entered
 * @param validFrom the first day on which it stands in the list; null: from the beginning
 */
@Revision("2")
public record TradeListed(
        String trade,
        String nameJa,
        boolean certifiable,
        @Nullable String use,
        String division,
        @Nullable LocalDate validFrom)
        implements CatalogueEvent {}
