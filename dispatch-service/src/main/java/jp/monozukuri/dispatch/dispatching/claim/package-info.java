/**
 * Slice: the fee of somebody who instructed is claimed.
 */
@NullMarked
package jp.monozukuri.dispatch.dispatching.claim;

import org.jspecify.annotations.NullMarked;
