/**
 * Question: which batches did an office send, by when were they due, and what is late or incomplete?
 * In: applications of the overview. Out: batches, waiting applications, and a list of what needs attention.
 */
@NullMarked
package jp.monozukuri.meister.overview.batch;

import org.jspecify.annotations.NullMarked;
