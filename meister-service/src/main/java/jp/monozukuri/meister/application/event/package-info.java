/**
 * Stored events of an application. Frozen: a change is a new revision and an upcaster.
 */
@NullMarked
package jp.monozukuri.meister.application.event;

import org.jspecify.annotations.NullMarked;
