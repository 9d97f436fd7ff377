/**
 * Slice: the work on a portrait moves forward, never back.
 */
@NullMarked
package jp.monozukuri.competition.portrait.advance;

import org.jspecify.annotations.NullMarked;
