/** Stored events. */
@NullMarked
package jp.monozukuri.rules.broken.forgotten.event;

import org.jspecify.annotations.NullMarked;
