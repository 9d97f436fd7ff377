/**
 * What every recording of this service keeps: a regional office writes about its own records, and only what has happened.
 * In: the caller and the values of a command. Out: a refusal, or nothing.
 * Must not know any command.
 */
@NullMarked
package jp.monozukuri.dispatch.recording;

import org.jspecify.annotations.NullMarked;
