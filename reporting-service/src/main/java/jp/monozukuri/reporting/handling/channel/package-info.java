/**
 * Measures and status per channel over which personal information can leak.
 * In: the report of an office or the country. Out: one row per channel. It decides nothing.
 */
@NullMarked
package jp.monozukuri.reporting.handling.channel;

import org.jspecify.annotations.NullMarked;
