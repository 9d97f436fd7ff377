/**
 * What was checked goes out.
 */
@NullMarked
package jp.monozukuri.reporting.communication.release;

import org.jspecify.annotations.NullMarked;
