/**
 * Question: which trades stand in the list on a day, and in which division?
 * In: trades of the overview, and the policy "divisions". Out: the list of that day, for everyone.
 */
@NullMarked
package jp.monozukuri.meister.overview.trade;

import org.jspecify.annotations.NullMarked;
