/**
 * Who is young enough for an edition of a competition.
 * In: a competition, a fiscal year and a date of birth. Out: the edition whose limit is exceeded. Must not know who is supported.
 */
@NullMarked
package jp.monozukuri.competition.support.age;

import org.jspecify.annotations.NullMarked;
