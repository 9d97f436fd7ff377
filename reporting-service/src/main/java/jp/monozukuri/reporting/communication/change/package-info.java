/**
 * Someone of the office changes what is to go out; a check that was made is void.
 */
@NullMarked
package jp.monozukuri.reporting.communication.change;

import org.jspecify.annotations.NullMarked;
