/** Half of a cycle. */
@NullMarked
package jp.monozukuri.rules.broken.cycle.two;

import org.jspecify.annotations.NullMarked;
