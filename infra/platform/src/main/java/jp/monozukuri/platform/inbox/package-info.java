/**
 * Takes events of other services in: the event id and its effect in one transaction, in order per aggregate.
 * In: Kafka records. Out: calls of the service's {@link jp.monozukuri.platform.inbox.InboxHandler}; dead letters with their cause.
 */
@NullMarked
package jp.monozukuri.platform.inbox;

import org.jspecify.annotations.NullMarked;
