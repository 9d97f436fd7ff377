/**
 * Slice: a qualifier was held.
 */
@NullMarked
package jp.monozukuri.competition.qualifier.hold;

import org.jspecify.annotations.NullMarked;
