/**
 * Suspension, withdrawal and reinstatement of a meister.
 */
@NullMarked
package jp.monozukuri.meister.register.standing;

import org.jspecify.annotations.NullMarked;
