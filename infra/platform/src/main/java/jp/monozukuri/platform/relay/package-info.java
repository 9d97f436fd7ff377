/**
 * Sends stored events to Kafka in store order per partition; the place is saved only after the acknowledgement.
 * In: stored events. Out: CloudEvents in binary mode. Must not skip, and must not know what an event means.
 */
@NullMarked
package jp.monozukuri.platform.relay;

import org.jspecify.annotations.NullMarked;
