/** Reads clocks. */
@NullMarked
package jp.monozukuri.rules.broken.clock;

import org.jspecify.annotations.NullMarked;
