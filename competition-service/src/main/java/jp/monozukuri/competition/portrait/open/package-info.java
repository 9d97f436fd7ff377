/**
 * Slice: an interview is asked for.
 */
@NullMarked
package jp.monozukuri.competition.portrait.open;

import org.jspecify.annotations.NullMarked;
