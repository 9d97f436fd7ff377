/**
 * Regional offices and trades of the programme, kept by the centre.
 * In: the commands of the slices below. Out: events of one office or one trade.
 */
@NullMarked
package jp.monozukuri.meister.catalogue;

import org.jspecify.annotations.NullMarked;
