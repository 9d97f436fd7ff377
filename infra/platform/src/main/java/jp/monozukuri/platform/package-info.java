/**
 * Technique the services share: commands, event store, relay, inbox, problems, consistency tokens.
 * It holds no word of the trade; a service says what it is in a {@link jp.monozukuri.platform.ServiceDefinition}.
 */
@NullMarked
package jp.monozukuri.platform;

import org.jspecify.annotations.NullMarked;
