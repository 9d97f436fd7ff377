/**
 * From consultation to completion: consultations, requests, dispatches, their reports and surveys.
 * In: commands over HTTP, persons and trades from the meister topic. Out: facts on the dispatch topic.
 * Must not know how a report counts.
 */
@NullMarked
package jp.monozukuri.dispatch;

import org.jspecify.annotations.NullMarked;
