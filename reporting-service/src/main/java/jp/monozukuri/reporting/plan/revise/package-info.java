/**
 * An office revises targets and says why.
 */
@NullMarked
package jp.monozukuri.reporting.plan.revise;

import org.jspecify.annotations.NullMarked;
