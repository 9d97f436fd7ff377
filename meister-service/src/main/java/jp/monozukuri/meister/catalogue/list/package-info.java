/**
 * The centre lists a trade.
 */
@NullMarked
package jp.monozukuri.meister.catalogue.list;

import org.jspecify.annotations.NullMarked;
