/**
 * An office writes the plan and status texts of the report.
 */
@NullMarked
package jp.monozukuri.reporting.plan.write;

import org.jspecify.annotations.NullMarked;
