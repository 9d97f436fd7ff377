/** Stored events. */
@NullMarked
package jp.monozukuri.rules.broken.leaf.event;

import org.jspecify.annotations.NullMarked;
