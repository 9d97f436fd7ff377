/**
 * Measures a system of its own: commands, replay, accepted to visible, start and memory, each beside the raw engines.
 * In: a built checkout. Out: a table of ratios on standard output. Nothing of the system's code is known here but its
 * HTTP interface and how infra/embedded starts it.
 */
@NullMarked
package jp.monozukuri.bench;

import org.jspecify.annotations.NullMarked;
