/**
 * From an HTTP request to a command on the bus and back to an answer: caller, validation, idempotency.
 * In: payloads that the published contract allows. Out: answers or RFC 9457 problems.
 * Must not know what any command means.
 */
@NullMarked
package jp.monozukuri.platform.command;

import org.jspecify.annotations.NullMarked;
