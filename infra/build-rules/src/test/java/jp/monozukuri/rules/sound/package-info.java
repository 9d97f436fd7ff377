/** A small module that keeps every rule. */
@NullMarked
package jp.monozukuri.rules.sound;

import org.jspecify.annotations.NullMarked;
