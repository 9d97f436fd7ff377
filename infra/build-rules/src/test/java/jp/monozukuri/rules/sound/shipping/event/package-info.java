/** Stored events of the sound module. */
@NullMarked
package jp.monozukuri.rules.sound.shipping.event;

import org.jspecify.annotations.NullMarked;
