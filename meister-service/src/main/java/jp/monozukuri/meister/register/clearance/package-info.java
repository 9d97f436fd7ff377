/**
 * Question: may this person instruct on this day in this trade? Holds policy "trainingGate" for a single day.
 * In: the stored events of one person. Out: yes or no with every reason and the facts it rests on.
 * Must not know dispatches, nor why somebody was suspended or withdrew.
 */
@NullMarked
package jp.monozukuri.meister.register.clearance;

import org.jspecify.annotations.NullMarked;
