/**
 * Where people are already sent, and what is asked for, as the own topic tells it.
 * In: pictures of requests and dispatches. Out: the port {@link jp.monozukuri.dispatch.engagement.Engagements}.
 * Must not know who could be sent.
 */
@NullMarked
package jp.monozukuri.dispatch.engagement;

import org.jspecify.annotations.NullMarked;
