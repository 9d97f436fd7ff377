/** Aggregate of the sound module. */
@NullMarked
package jp.monozukuri.rules.sound.shipping;

import org.jspecify.annotations.NullMarked;
