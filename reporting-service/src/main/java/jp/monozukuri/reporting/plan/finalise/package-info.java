/**
 * The centre freezes the activity figures of an office and year.
 * In: FinaliseYear, and the figures of the ledger through a port.
 */
@NullMarked
package jp.monozukuri.reporting.plan.finalise;

import org.jspecify.annotations.NullMarked;
