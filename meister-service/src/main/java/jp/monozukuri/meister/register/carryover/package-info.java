/**
 * Persons that an office had in its register before this system.
 */
@NullMarked
package jp.monozukuri.meister.register.carryover;

import org.jspecify.annotations.NullMarked;
