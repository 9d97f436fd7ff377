/**
 * Published events, version 1: the contract with other services, described in contracts/events.
 * A change that breaks a reader is a new version beside the old.
 */
@NullMarked
package jp.monozukuri.competition.relay.published;

import org.jspecify.annotations.NullMarked;
