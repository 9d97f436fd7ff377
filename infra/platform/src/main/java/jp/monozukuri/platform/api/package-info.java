/**
 * The HTTP edge: who calls, validation of commands against the published contract and of the parameters of questions,
 * idempotency, the answer.
 * In: payloads and parameters. Out: answers with their consistency tokens, or problems. Must not know what any of them means.
 */
@NullMarked
package jp.monozukuri.platform.api;

import org.jspecify.annotations.NullMarked;
