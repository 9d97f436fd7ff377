/** Settings one by one. */
@NullMarked
package jp.monozukuri.rules.broken.value;

import org.jspecify.annotations.NullMarked;
