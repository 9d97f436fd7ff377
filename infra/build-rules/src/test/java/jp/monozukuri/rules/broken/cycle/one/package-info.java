/** Half of a cycle. */
@NullMarked
package jp.monozukuri.rules.broken.cycle.one;

import org.jspecify.annotations.NullMarked;
