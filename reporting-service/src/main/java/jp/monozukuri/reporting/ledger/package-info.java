/**
 * The append-only ledger and the pictures beside it: written in sets, read line by line behind a figure.
 * In: events and questions. Out: rows. It must not know what a report looks like.
 */
@NullMarked
package jp.monozukuri.reporting.ledger;

import org.jspecify.annotations.NullMarked;
