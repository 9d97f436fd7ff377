/**
 * Slice: an office registers the support of an athlete or a leader.
 */
@NullMarked
package jp.monozukuri.competition.support.register;

import org.jspecify.annotations.NullMarked;
