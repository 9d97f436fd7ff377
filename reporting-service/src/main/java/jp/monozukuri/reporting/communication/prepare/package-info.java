/**
 * Someone of the office prepares what is to go out.
 */
@NullMarked
package jp.monozukuri.reporting.communication.prepare;

import org.jspecify.annotations.NullMarked;
