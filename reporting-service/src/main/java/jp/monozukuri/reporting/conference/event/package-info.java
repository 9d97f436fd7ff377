/**
 * Stored facts of the liaison conference; frozen.
 */
@NullMarked
package jp.monozukuri.reporting.conference.event;

import org.jspecify.annotations.NullMarked;
