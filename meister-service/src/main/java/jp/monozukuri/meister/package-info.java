/**
 * Certification and registration of meisters: prospect, apply, forward, certify, brief, train, suspend, withdraw.
 * In: commands over HTTP. Out: events on the topic meister.events.
 * Must not know dispatches, competitions or reports.
 */
@NullMarked
package jp.monozukuri.meister;

import org.jspecify.annotations.NullMarked;
