package jp.monozukuri.dispatch.matching;

import java.util.List;

/**
 * What other offices could offer where the asking office has nobody; counts only.
 *
 * @param neighbours meisters in neighbouring prefectures who are free on all planned days, offices without any left out
 * @param online meisters of any other prefecture who have taught online and are free on all planned days
 */
record Elsewhere(List<Count> neighbours, long online) {

    /** How many meisters of an office. */
    record Count(String office, long meisters) {}
}
