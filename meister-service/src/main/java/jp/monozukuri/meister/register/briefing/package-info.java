/**
 * A meister is told the conditions and duties of the activity.
 */
@NullMarked
package jp.monozukuri.meister.register.briefing;

import org.jspecify.annotations.NullMarked;
