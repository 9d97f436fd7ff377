/**
 * What of an entry is unusual. Caps, lead time and plausibility differ by office and year and refuse nothing.
 * In: an entry that is within the rules. Out: doubts, each with what is usual.
 * Must not know what becomes of a doubt.
 */
@NullMarked
package jp.monozukuri.dispatch.plausibility;

import org.jspecify.annotations.NullMarked;
