/**
 * Slice: the office cannot meet a request.
 */
@NullMarked
package jp.monozukuri.dispatch.request.decline;

import org.jspecify.annotations.NullMarked;
