/**
 * An office sets the targets of a fiscal year, once.
 */
@NullMarked
package jp.monozukuri.reporting.plan.set;

import org.jspecify.annotations.NullMarked;
