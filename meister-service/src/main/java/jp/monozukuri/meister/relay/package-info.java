/**
 * The switch from stored events to published ones; each stored event has exactly one published form.
 * In: stored events. Out: records of relay.published. No free text that could name a person goes out.
 */
@NullMarked
package jp.monozukuri.meister.relay;

import org.jspecify.annotations.NullMarked;
