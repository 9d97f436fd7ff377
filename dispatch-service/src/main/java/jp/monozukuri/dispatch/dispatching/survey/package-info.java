/**
 * Slice: the answers of the host and of the learners.
 */
@NullMarked
package jp.monozukuri.dispatch.dispatching.survey;

import org.jspecify.annotations.NullMarked;
