/** Parts that appear from nowhere. */
@NullMarked
package jp.monozukuri.rules.broken.autowired;

import org.jspecify.annotations.NullMarked;
