/**
 * A second person checks what is to go out.
 */
@NullMarked
package jp.monozukuri.reporting.communication.check;

import org.jspecify.annotations.NullMarked;
