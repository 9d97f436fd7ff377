/**
 * The rows of the report as data, and the counting policies of FORMAT.md 7: each has one name and one place, with its origin.
 * In: values. Out: decisions on what and how to count. It must know neither events nor the database nor a clock.
 */
@NullMarked
package jp.monozukuri.reporting.policy;

import org.jspecify.annotations.NullMarked;
