/**
 * Keeps open pages informed: tells them over Server-Sent Events that something of theirs has changed, at most once a second.
 * In: the live signal. Out: events without content; a page then asks for itself again. It must never hold the signal up.
 */
@NullMarked
package jp.monozukuri.reporting.board.live;

import org.jspecify.annotations.NullMarked;
