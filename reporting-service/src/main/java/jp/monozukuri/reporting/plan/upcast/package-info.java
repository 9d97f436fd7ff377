/**
 * Events of the plan as they were stored earlier, read as those of today.
 * In: stored JSON of an older revision. Out: the same fact in the current revision; nothing stored is rewritten.
 */
@NullMarked
package jp.monozukuri.reporting.plan.upcast;

import org.jspecify.annotations.NullMarked;
