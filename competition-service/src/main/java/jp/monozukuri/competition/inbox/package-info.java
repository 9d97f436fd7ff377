/**
 * Takes facts of other services in.
 * In: TradeListed of the meister service. Out: the trade in the catalogue.
 * Must not know what a trade is used for.
 */
@NullMarked
package jp.monozukuri.competition.inbox;

import org.jspecify.annotations.NullMarked;
