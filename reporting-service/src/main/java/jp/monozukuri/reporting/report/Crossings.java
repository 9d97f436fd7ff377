package jp.monozukuri.reporting.report;

/**
 * Counts that look across subjects.
 *
 * @param needsRematch open dispatches with a meister not active on a planned day on or after the day of the query
 * @param trainingsHeld scheduled trainings that someone completed at any time
 * @param consultationsFollowedUp consultations with at least one request of any date
 */
record Crossings(long needsRematch, long trainingsHeld, long consultationsFollowedUp) {}
