/**
 * Competitions and promotion: qualifiers, support of competitors, craftsman portraits, enquiries on suspended marks.
 * In: commands over HTTP, TradeListed from the meister topic. Out: facts on the competition topic.
 * Must not know how a report counts.
 */
@NullMarked
package jp.monozukuri.competition;

import org.jspecify.annotations.NullMarked;
