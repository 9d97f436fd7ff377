/** Stored events. */
@NullMarked
package jp.monozukuri.rules.broken.open.event;

import org.jspecify.annotations.NullMarked;
