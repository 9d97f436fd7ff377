/** Stored events. */
@NullMarked
package jp.monozukuri.rules.broken.values.event;

import org.jspecify.annotations.NullMarked;
