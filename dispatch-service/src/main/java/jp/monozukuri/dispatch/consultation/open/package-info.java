/**
 * Slice: an office records a consultation.
 */
@NullMarked
package jp.monozukuri.dispatch.consultation.open;

import org.jspecify.annotations.NullMarked;
