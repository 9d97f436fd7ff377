/** An aggregate. */
@NullMarked
package jp.monozukuri.rules.broken.evolve;

import org.jspecify.annotations.NullMarked;
