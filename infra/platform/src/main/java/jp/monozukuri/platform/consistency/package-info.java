/**
 * Consistency tokens: a call that carries one is answered only after this service has taken those events in.
 * In: tokens of earlier answers. Out: the call goes on, or 503 with Retry-After.
 */
@NullMarked
package jp.monozukuri.platform.consistency;

import org.jspecify.annotations.NullMarked;
