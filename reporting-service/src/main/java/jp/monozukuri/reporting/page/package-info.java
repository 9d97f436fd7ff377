/**
 * What every page has in common: Japanese dates, moments as people write them, numbers, the head of a page, error pages.
 * In: text of a request. Out: text for a page. It must know neither the ledger nor the report.
 */
@NullMarked
package jp.monozukuri.reporting.page;

import org.jspecify.annotations.NullMarked;
