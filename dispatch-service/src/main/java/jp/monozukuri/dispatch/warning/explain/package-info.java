/**
 * Slice: the office explains a warning.
 */
@NullMarked
package jp.monozukuri.dispatch.warning.explain;

import org.jspecify.annotations.NullMarked;
