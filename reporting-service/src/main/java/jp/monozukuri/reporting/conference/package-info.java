/**
 * The liaison conference of an office in a fiscal year.
 * In: ConstituteConference, PlanConference, HoldConference. Out: conference events.
 */
@NullMarked
package jp.monozukuri.reporting.conference;

import org.jspecify.annotations.NullMarked;
