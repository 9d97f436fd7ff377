/**
 * Rules on who may record and when, common to all commands of this service.
 * In: the caller. Out: nothing, or a refusal. Must not know any single command.
 */
@NullMarked
package jp.monozukuri.meister.admission;

import org.jspecify.annotations.NullMarked;
