/**
 * Courses in teaching methods (指導技法等講習) that an office holds.
 * In: the command of the slice below. Out: events of one course. Who completed it is known to the person.
 */
@NullMarked
package jp.monozukuri.meister.course;

import org.jspecify.annotations.NullMarked;
