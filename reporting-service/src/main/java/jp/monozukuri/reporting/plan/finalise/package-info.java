/**
 * The centre freezes the activity figures of an office and year.
 */
@NullMarked
package jp.monozukuri.reporting.plan.finalise;

import org.jspecify.annotations.NullMarked;
