/**
 * The contract on the topic dispatch.events; the schemas stand in contracts/events.
 * A breaking change is a new version beside the old one.
 */
@NullMarked
package jp.monozukuri.dispatch.relay.published;

import org.jspecify.annotations.NullMarked;
