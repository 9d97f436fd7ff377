/**
 * What every recording of this service keeps: a regional office writes, and only what has happened.
 * In: the caller and the dates of a command. Out: a refusal, or nothing.
 * Must not know any command.
 */
@NullMarked
package jp.monozukuri.competition.recording;

import org.jspecify.annotations.NullMarked;
