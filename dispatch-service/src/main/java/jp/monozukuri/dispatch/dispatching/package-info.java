/**
 * Dispatches: people confirmed for planned days, the report of the days held, the surveys on them.
 * In: ConfirmDispatch, RescheduleSession, CancelDispatch, ReportCompletion, CorrectReport, VoidReport, HostSurvey,
 * LearnerSurvey, ClaimFee. Out: the dispatch's events. Must not know how days are counted.
 */
@NullMarked
package jp.monozukuri.dispatch.dispatching;

import org.jspecify.annotations.NullMarked;
