/**
 * From a figure of a board or a form down to the records behind it: by month, by record, and from there to its history.
 * In: the report and the ledger. Out: HTML. Every sum shown is the report's own.
 */
@NullMarked
package jp.monozukuri.reporting.why;

import org.jspecify.annotations.NullMarked;
