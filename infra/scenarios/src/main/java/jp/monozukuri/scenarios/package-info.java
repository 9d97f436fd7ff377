/**
 * Plays scenario files against a running system through its HTTP APIs and compares what it answers.
 * In: files as FORMAT.md describes them. Out: a table of differences and an exit code.
 * Must not know how anything is counted.
 */
@NullMarked
package jp.monozukuri.scenarios;

import org.jspecify.annotations.NullMarked;
