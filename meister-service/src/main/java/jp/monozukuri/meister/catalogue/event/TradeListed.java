package jp.monozukuri.meister.catalogue.event;

import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A trade is known to the programme.
 *
 * @param trade code
 * @param nameJa Japanese name
 * @param certifiable whether meisters can be certified in it
 * @param use COMPETITION: occurs only in competitions; null: everywhere
 */
@Revision("1")
public record TradeListed(
        String trade,
        String nameJa,
        boolean certifiable,
        @Nullable String use) implements CatalogueEvent {}
