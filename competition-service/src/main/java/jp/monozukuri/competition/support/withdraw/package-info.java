/**
 * Slice: a registered support does not take place.
 */
@NullMarked
package jp.monozukuri.competition.support.withdraw;

import org.jspecify.annotations.NullMarked;
