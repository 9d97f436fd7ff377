/**
 * Slice: an office confirms who is sent where on which days.
 */
@NullMarked
package jp.monozukuri.dispatch.dispatching.confirm;

import org.jspecify.annotations.NullMarked;
