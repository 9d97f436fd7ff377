/** An aggregate. */
@NullMarked
package jp.monozukuri.rules.broken.create;

import org.jspecify.annotations.NullMarked;
