/**
 * Events of older lists of trades, read as those of today.
 * In: stored JSON of an older revision. Out: the same fact in the current revision; nothing stored is rewritten.
 */
@NullMarked
package jp.monozukuri.meister.catalogue.upcast;

import org.jspecify.annotations.NullMarked;
