/** Technique that knows a service. */
@NullMarked
package jp.monozukuri.rules.broken.trade;

import org.jspecify.annotations.NullMarked;
