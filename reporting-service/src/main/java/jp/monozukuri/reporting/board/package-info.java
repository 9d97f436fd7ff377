/**
 * The boards: how the country and an office stand against their plans, live or at any moment, as pages for people.
 * In: the report, and from the ledger what the report does not name. Out: HTML. All figures are the report's own.
 */
@NullMarked
package jp.monozukuri.reporting.board;

import org.jspecify.annotations.NullMarked;
