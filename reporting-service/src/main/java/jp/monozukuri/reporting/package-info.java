/**
 * The reporting service: annual plan, liaison conference, information handling; ledger, report, replay.
 * In: its own commands and the published events of all services. Out: its own events, reports, evidence.
 */
@NullMarked
package jp.monozukuri.reporting;

import org.jspecify.annotations.NullMarked;
