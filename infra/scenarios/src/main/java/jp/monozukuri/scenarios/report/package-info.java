/**
 * Compares a report with what the scenario expects of it and prints the differences.
 * In: the expectation and the report as JSON. Out: differences. Compares values only; counts nothing.
 */
@NullMarked
package jp.monozukuri.scenarios.report;

import org.jspecify.annotations.NullMarked;
