/**
 * Slice: a planned session moves to another day.
 */
@NullMarked
package jp.monozukuri.dispatch.dispatching.reschedule;

import org.jspecify.annotations.NullMarked;
