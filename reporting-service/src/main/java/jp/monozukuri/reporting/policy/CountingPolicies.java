package jp.monozukuri.reporting.policy;

/**
 * The choices under which events are folded and figures are read. Another choice is another value of this record; nothing else
 * changes.
 *
 * @param countingUnit what an activity row shows
 * @param headlineRows the summands of the headline
 * @param mixedEntry where learners count
 * @param surveyYear where surveys count
 * @param onlineWeight policy {@code onlineWeight}: what an online day counts among the days and among "of which online"
 * @param voidDropsSurveys policy {@code voidDropsSurveys}: whether a void report takes its surveys with it
 */
public record CountingPolicies(
        CountingUnit countingUnit,
        HeadlineRows headlineRows,
        MixedEntry mixedEntry,
        SurveyYear surveyYear,
        int onlineWeight,
        boolean voidDropsSurveys) {

    /** The programme's choices, as in FORMAT.md 7. */
    public static CountingPolicies programme() {
        return new CountingPolicies(
                CountingUnit.MEISTER_DAYS,
                HeadlineRows.FIVE_CATEGORIES,
                MixedEntry.LEARNERS_WITH_MEISTER,
                SurveyYear.LAST_SESSION,
                1,
                true);
    }
}
