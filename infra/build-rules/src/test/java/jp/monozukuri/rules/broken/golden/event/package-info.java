/** Stored events. */
@NullMarked
package jp.monozukuri.rules.broken.golden.event;

import org.jspecify.annotations.NullMarked;
