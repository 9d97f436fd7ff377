/**
 * The list of what waits for whom, read from the pictures of the communications.
 */
@NullMarked
package jp.monozukuri.reporting.communication.waiting;

import org.jspecify.annotations.NullMarked;
