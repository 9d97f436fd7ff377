/**
 * Slice: the office proposes a person for a request.
 */
@NullMarked
package jp.monozukuri.dispatch.request.propose;

import org.jspecify.annotations.NullMarked;
