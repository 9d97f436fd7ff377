/**
 * Pages about the project that are made from the project: the catalogue of events and the list of rules.
 * In: contracts, sources and the list of the rules of the trade, as text. Out: Markdown under {@code infra/docs}.
 * A committed page that differs from what is made fails the build and says how to write it.
 */
@NullMarked
package jp.monozukuri.rules.docs;

import org.jspecify.annotations.NullMarked;
