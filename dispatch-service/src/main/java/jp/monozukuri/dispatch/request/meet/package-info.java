/**
 * Slice: the meeting before the instruction is held.
 */
@NullMarked
package jp.monozukuri.dispatch.request.meet;

import org.jspecify.annotations.NullMarked;
