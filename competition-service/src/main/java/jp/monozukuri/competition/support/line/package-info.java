/**
 * The line that support is registered on: competition, role and how the line is identified.
 */
@NullMarked
package jp.monozukuri.competition.support.line;

import org.jspecify.annotations.NullMarked;
