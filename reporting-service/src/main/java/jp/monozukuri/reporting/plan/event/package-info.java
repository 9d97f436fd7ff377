/**
 * Stored facts of the annual plan; frozen.
 */
@NullMarked
package jp.monozukuri.reporting.plan.event;

import org.jspecify.annotations.NullMarked;
