/**
 * Slice: a dispatch does not take place.
 */
@NullMarked
package jp.monozukuri.dispatch.dispatching.cancel;

import org.jspecify.annotations.NullMarked;
