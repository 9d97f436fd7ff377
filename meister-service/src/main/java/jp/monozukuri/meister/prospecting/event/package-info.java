/**
 * Stored events of prospecting. Frozen: a change is a new revision and an upcaster.
 */
@NullMarked
package jp.monozukuri.meister.prospecting.event;

import org.jspecify.annotations.NullMarked;
