package jp.monozukuri.reporting.report;

import jp.monozukuri.reporting.policy.Figure.Crossing;

/**
 * Counts that look across subjects.
 *
 * @param needsRematch open dispatches with a meister not active on a planned day on or after the day of the query
 * @param trainingsHeld scheduled trainings that someone completed at any time
 * @param consultationsFollowedUp consultations with at least one request of any date
 */
record Crossings(long needsRematch, long trainingsHeld, long consultationsFollowedUp) {

    long of(Crossing crossing) {
        return switch (crossing) {
            case NEEDS_REMATCH -> needsRematch;
            case TRAININGS_HELD -> trainingsHeld;
            case CONSULTATIONS_FOLLOWED_UP -> consultationsFollowedUp;
        };
    }
}
