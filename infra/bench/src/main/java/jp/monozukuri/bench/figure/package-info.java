/**
 * The arithmetic: percentiles, ratios of pairs of rounds, the table that is printed.
 * In: what was measured. Out: text. Must not know what was measured or how.
 */
@NullMarked
package jp.monozukuri.bench.figure;

import org.jspecify.annotations.NullMarked;
