/**
 * Takes the published events of all four services into the ledger, each once and in order within its subject.
 * In: batches of the platform's inbox, inside its transaction. Out: lines, pictures, and a signal of what changed.
 */
@NullMarked
package jp.monozukuri.reporting.inbox;

import org.jspecify.annotations.NullMarked;
