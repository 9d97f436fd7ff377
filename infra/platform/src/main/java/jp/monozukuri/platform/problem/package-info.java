/**
 * Refusals: a stable code with named values, turned into an RFC 9457 problem in Japanese and English.
 * In: {@link jp.monozukuri.platform.problem.RuleViolation}. Out: application/problem+json.
 */
@NullMarked
package jp.monozukuri.platform.problem;

import org.jspecify.annotations.NullMarked;
