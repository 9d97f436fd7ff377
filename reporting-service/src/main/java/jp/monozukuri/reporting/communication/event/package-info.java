/**
 * Stored facts of outgoing communication; frozen.
 */
@NullMarked
package jp.monozukuri.reporting.communication.event;

import org.jspecify.annotations.NullMarked;
