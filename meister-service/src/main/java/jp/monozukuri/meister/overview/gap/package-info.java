/**
 * Question: in which trades and prefectures are there no or few meisters, and how often did offices already look for some?
 * In: persons and contacts of the overview. Out: counts per trade and prefecture, for everyone; contacts by area, for those
 * who may see them. Holds policy "prospectingPriority". Source: DOMAIN.md 1.7.
 */
@NullMarked
package jp.monozukuri.meister.overview.gap;

import org.jspecify.annotations.NullMarked;
