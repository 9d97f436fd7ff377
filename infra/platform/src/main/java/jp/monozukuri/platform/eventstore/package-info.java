/**
 * The only source of truth: events appended by group commit, read by aggregate or in commit order.
 * In: events applied by aggregates. Out: their places (transaction id, position).
 * Must not update or delete a row, nor know what an event means.
 */
@NullMarked
package jp.monozukuri.platform.eventstore;

import org.jspecify.annotations.NullMarked;
