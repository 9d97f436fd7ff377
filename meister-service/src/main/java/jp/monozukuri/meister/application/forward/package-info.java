/**
 * An office forwards a batch of applications to the centre.
 */
@NullMarked
package jp.monozukuri.meister.application.forward;

import org.jspecify.annotations.NullMarked;
