/**
 * Stored events of a course. Frozen: a change is a new revision and an upcaster.
 */
@NullMarked
package jp.monozukuri.meister.course.event;

import org.jspecify.annotations.NullMarked;
