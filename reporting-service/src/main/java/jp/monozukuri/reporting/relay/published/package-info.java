/**
 * Published events, version 1: the contract in contracts/events.
 */
@NullMarked
package jp.monozukuri.reporting.relay.published;

import org.jspecify.annotations.NullMarked;
