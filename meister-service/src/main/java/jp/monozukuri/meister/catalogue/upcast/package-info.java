/**
 * Events of older lists of trades, read as those of today. Only {@code TradeListed} names a division; every other event names
 * a trade by its code, which no merger of divisions changed and whose end is a fact of its own: nothing else is upcast.
 * In: stored JSON of an older revision. Out: the same fact in the current revision; nothing stored is rewritten.
 */
@NullMarked
package jp.monozukuri.meister.catalogue.upcast;

import org.jspecify.annotations.NullMarked;
