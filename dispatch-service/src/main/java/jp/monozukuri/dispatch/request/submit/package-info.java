/**
 * Slice: a host asks for a dispatch.
 */
@NullMarked
package jp.monozukuri.dispatch.request.submit;

import org.jspecify.annotations.NullMarked;
