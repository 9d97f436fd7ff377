package jp.monozukuri.dispatch.matching;

import java.util.List;
import jp.monozukuri.dispatch.roster.ExpertGround;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who could be sent.
 *
 * @param rank from 1
 * @param kind MEISTER or EXPERT
 * @param expertGround the ground on which an expert may be sent; null for a meister
 * @param freeDays on how many of the planned days
 * @param sessions days of instruction in the fiscal year, planned and held
 * @param online whether the person has taught online
 * @param reasons in the order in which they weigh
 */
record Candidate(
        int rank,
        String personId,
        String kind,
        @Nullable ExpertGround expertGround,
        long freeDays,
        long sessions,
        boolean online,
        List<RankReason> reasons) {}
