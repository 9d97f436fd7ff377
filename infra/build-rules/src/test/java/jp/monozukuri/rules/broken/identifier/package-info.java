/** An aggregate with a first identifier of its own. */
@NullMarked
package jp.monozukuri.rules.broken.identifier;

import org.jspecify.annotations.NullMarked;
