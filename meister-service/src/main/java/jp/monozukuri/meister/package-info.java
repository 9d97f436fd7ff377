/**
 * Certification and registration of meisters: prospect, apply, forward, certify, brief, train, suspend, withdraw.
 * In: commands and questions over HTTP. Out: events on the topic meister.events; answers.
 * Must not know dispatches, competitions or reports.
 */
@NullMarked
package jp.monozukuri.meister;

import org.jspecify.annotations.NullMarked;
