package jp.monozukuri.dispatch.dispatching.survey;

import static jp.monozukuri.dispatch.dispatching.Dispatches.CONFIRMED;
import static jp.monozukuri.dispatch.dispatching.Dispatches.REPORTED;
import static jp.monozukuri.dispatch.dispatching.Dispatches.VOIDED;
import static jp.monozukuri.dispatch.dispatching.Dispatches.recorded;

import java.util.List;
import jp.monozukuri.dispatch.Stage;
import jp.monozukuri.dispatch.dispatching.Dispatch;
import jp.monozukuri.dispatch.dispatching.Dispatches;
import jp.monozukuri.dispatch.dispatching.event.DispatchCompleted;
import jp.monozukuri.dispatch.dispatching.event.DispatchReportCorrected;
import jp.monozukuri.dispatch.dispatching.event.HostSurveyed;
import jp.monozukuri.dispatch.dispatching.event.LearnersSurveyed;
import org.junit.jupiter.api.Test;

class LearnerSurveyTest {

    private static final LearnerSurvey SURVEY = new LearnerSurvey("TT-1", 5, 0, 1);
    private static final LearnersSurveyed SURVEYED = new LearnersSurveyed("TT-1", "JP-31", 5, 0, 1);
    private static final HostSurveyed OTHER_SURVEY = new HostSurveyed("TT-1", "JP-31", true, null);

    @Test
    void records_the_answers_beside_those_of_the_other_survey() {
        Stage.of(Dispatch.class)
                .given(CONFIRMED, REPORTED, OTHER_SURVEY)
                .when(SURVEY)
                .records(SURVEYED);
    }

    @Test
    void refuses_a_second_one_also_after_a_correction() {
        Stage.of(Dispatch.class)
                .given(CONFIRMED, REPORTED, SURVEYED)
                .when(SURVEY)
                .refuses("SURVEY_EXISTS", "field", "dispatchId", "value", "TT-1");
        Stage.of(Dispatch.class)
                .given(
                        CONFIRMED,
                        REPORTED,
                        SURVEYED,
                        new DispatchReportCorrected("TT-1", "JP-31", 2, "人数の訂正", List.of(recorded("2025-06-20", "T1"))))
                .when(SURVEY)
                .refuses("SURVEY_EXISTS", "field", "dispatchId", "value", "TT-1");
    }

    @Test
    void takes_a_new_one_for_a_report_filed_again_after_voiding() {
        Stage.of(Dispatch.class)
                .given(
                        CONFIRMED,
                        REPORTED,
                        SURVEYED,
                        VOIDED,
                        new DispatchCompleted("TT-1", "JP-31", 3, List.of(recorded("2025-06-20", "T1"))))
                .when(SURVEY)
                .records(SURVEYED);
    }

    @Test
    void refuses_a_dispatch_that_is_not_reported_or_another_office_s() {
        Dispatches.refusesUnlessReported(SURVEY);
    }
}
