/**
 * The course in teaching methods: exemption, completion, travel. Holds policy "trainingGate".
 */
@NullMarked
package jp.monozukuri.meister.register.training;

import org.jspecify.annotations.NullMarked;
