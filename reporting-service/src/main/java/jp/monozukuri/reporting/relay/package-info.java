/**
 * From stored events to what other services see.
 */
@NullMarked
package jp.monozukuri.reporting.relay;

import org.jspecify.annotations.NullMarked;
