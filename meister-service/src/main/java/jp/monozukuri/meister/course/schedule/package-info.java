/**
 * An office schedules a course.
 */
@NullMarked
package jp.monozukuri.meister.course.schedule;

import org.jspecify.annotations.NullMarked;
