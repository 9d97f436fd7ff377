/**
 * An office records that a conference was held.
 */
@NullMarked
package jp.monozukuri.reporting.conference.hold;

import org.jspecify.annotations.NullMarked;
