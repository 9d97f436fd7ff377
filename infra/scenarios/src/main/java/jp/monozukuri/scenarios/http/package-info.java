/**
 * Calls to the system under test: which service takes which command, consistency tokens, what an answer means.
 * In: steps and queries. Out: outcome classes and reports. Must not judge whether they are right.
 */
@NullMarked
package jp.monozukuri.scenarios.http;

import org.jspecify.annotations.NullMarked;
