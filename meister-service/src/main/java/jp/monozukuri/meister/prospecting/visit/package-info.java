/**
 * An office records a contact.
 */
@NullMarked
package jp.monozukuri.meister.prospecting.visit;

import org.jspecify.annotations.NullMarked;
