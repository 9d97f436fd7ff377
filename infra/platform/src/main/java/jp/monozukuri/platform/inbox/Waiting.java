package jp.monozukuri.platform.inbox;

import org.jspecify.annotations.Nullable;

/**
 * An event on its way in.
 *
 * @param idempotencyKey on the first event of a command, else null
 */
record Waiting(IncomingEvent event, @Nullable String idempotencyKey) {}
