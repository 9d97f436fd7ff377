/** Module. */
@NullMarked
package jp.monozukuri.rules.broken.modules.cup;

import org.jspecify.annotations.NullMarked;
