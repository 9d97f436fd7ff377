/**
 * Stored facts of information handling; frozen.
 */
@NullMarked
package jp.monozukuri.reporting.handling.event;

import org.jspecify.annotations.NullMarked;
