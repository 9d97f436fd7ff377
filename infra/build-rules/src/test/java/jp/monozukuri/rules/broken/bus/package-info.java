/** An aggregate that is called past the bus. */
@NullMarked
package jp.monozukuri.rules.broken.bus;

import org.jspecify.annotations.NullMarked;
