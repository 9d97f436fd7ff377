/**
 * Warnings about entries: kept as facts, and open until the office explains them.
 * In: doubts from the commands of requests and dispatches, ExplainWarning. Out: EntryWarned, WarningExplained and the
 * list of what is open. Must not know the rules of plausibility.
 */
@NullMarked
package jp.monozukuri.dispatch.warning;

import org.jspecify.annotations.NullMarked;
