/**
 * An office closes an incident.
 */
@NullMarked
package jp.monozukuri.reporting.handling.close;

import org.jspecify.annotations.NullMarked;
