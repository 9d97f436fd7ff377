/** Module. */
@NullMarked
package jp.monozukuri.rules.broken.modules.tea;

import org.jspecify.annotations.NullMarked;
