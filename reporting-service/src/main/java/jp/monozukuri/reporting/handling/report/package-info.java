/**
 * An office reports an incident.
 */
@NullMarked
package jp.monozukuri.reporting.handling.report;

import org.jspecify.annotations.NullMarked;
