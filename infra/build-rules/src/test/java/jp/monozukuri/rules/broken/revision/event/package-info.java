/** Stored events. */
@NullMarked
package jp.monozukuri.rules.broken.revision.event;

import org.jspecify.annotations.NullMarked;
