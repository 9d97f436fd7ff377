/** An aggregate. */
@NullMarked
package jp.monozukuri.rules.broken.decide;

import org.jspecify.annotations.NullMarked;
