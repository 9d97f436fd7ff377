/**
 * Rules on who may record, when, and who may read, common to all commands and questions of this service.
 * In: the caller. Out: nothing, or a refusal. Must not know any single command or question.
 */
@NullMarked
package jp.monozukuri.meister.admission;

import org.jspecify.annotations.NullMarked;
