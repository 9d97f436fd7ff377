/**
 * Counts the whole history again from Kafka into shadow tables and compares it line by line with the live ledger.
 * In: a call of the centre or an auditor. Out: progress and differences. It changes neither ledger nor pictures.
 */
@NullMarked
package jp.monozukuri.reporting.replay;

import org.jspecify.annotations.NullMarked;
