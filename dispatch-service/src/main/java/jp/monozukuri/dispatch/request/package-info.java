/**
 * Requests for a dispatch, from the host's wish to a confirmed dispatch or a refusal.
 * In: SubmitRequest, ProposeMeister, RecordMeisterAnswer, RecordPriorMeeting, IssueInstructionPlan, DeclineRequest.
 * Out: the request's events. Must not know the dispatch but by its identifier.
 */
@NullMarked
package jp.monozukuri.dispatch.request;

import org.jspecify.annotations.NullMarked;
