/**
 * The annual plan and status report: sums of ledger lines as the rows of FORMAT.md 5, as of any moment.
 * In: office or country, fiscal year, moment. Out: rows, texts, frozen figures. It writes nothing.
 */
@NullMarked
package jp.monozukuri.reporting.report;

import org.jspecify.annotations.NullMarked;
