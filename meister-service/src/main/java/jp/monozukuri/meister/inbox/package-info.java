/**
 * Takes this service's own published facts in, for questions over many records.
 * In: published events of this service, each once and in order within its subject. Out: pictures in the overview.
 * Events of other services come too, for their idempotency keys; they are passed over here.
 */
@NullMarked
package jp.monozukuri.meister.inbox;

import org.jspecify.annotations.NullMarked;
