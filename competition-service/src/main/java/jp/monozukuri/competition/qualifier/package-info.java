/**
 * Qualifiers (予選) of the national skills competition, one fact each.
 * In: RecordPrelim. Out: QualifierHeld.
 * Must not know the report row that counts its participants.
 */
@NullMarked
package jp.monozukuri.competition.qualifier;

import org.jspecify.annotations.NullMarked;
