/**
 * The house rules that the build enforces: ArchUnit over a module's classes and a look at its source text.
 * In: the main class of a module. Out: one test per rule, whose failure says why and what to do instead.
 * Must not know a word of the trade but the names of the four services.
 */
@NullMarked
package jp.monozukuri.rules;

import org.jspecify.annotations.NullMarked;
