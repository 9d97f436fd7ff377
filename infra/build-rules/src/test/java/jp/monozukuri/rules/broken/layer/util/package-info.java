/** A layer. */
@NullMarked
package jp.monozukuri.rules.broken.layer.util;

import org.jspecify.annotations.NullMarked;
