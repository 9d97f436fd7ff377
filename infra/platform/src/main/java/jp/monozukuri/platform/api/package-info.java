/**
 * The HTTP edge of commands: who calls, validation against the published contract, idempotency, the answer.
 * In: payloads. Out: answers with their consistency tokens, or problems. Must not know what any command means.
 */
@NullMarked
package jp.monozukuri.platform.api;

import org.jspecify.annotations.NullMarked;
