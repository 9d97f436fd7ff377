/**
 * Someone of the office gives up what was to go out.
 */
@NullMarked
package jp.monozukuri.reporting.communication.discard;

import org.jspecify.annotations.NullMarked;
