/**
 * The queue before the connection pool. In: callers that want a connection. Out: at most as many as the pool has, in order.
 * Must not know what connections are used for.
 */
@NullMarked
package jp.monozukuri.platform.pool;

import org.jspecify.annotations.NullMarked;
