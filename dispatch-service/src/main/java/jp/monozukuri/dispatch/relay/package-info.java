/**
 * What of the stored events other services see.
 * In: a stored event. Out: exactly one published event.
 * Must not publish text that an office wrote freely: it could name a person.
 */
@NullMarked
package jp.monozukuri.dispatch.relay;

import org.jspecify.annotations.NullMarked;
