/** State that is shared by all. */
@NullMarked
package jp.monozukuri.rules.broken.statics;

import org.jspecify.annotations.NullMarked;
