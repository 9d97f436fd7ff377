/** An aggregate. */
@NullMarked
package jp.monozukuri.rules.broken.forgotten;

import org.jspecify.annotations.NullMarked;
