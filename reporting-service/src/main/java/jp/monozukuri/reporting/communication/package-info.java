/**
 * Outgoing communication that holds personal information: prepared by one person, checked by another, released, confirmed;
 * or discarded before it goes out. In: commands to prepare, change, check, release, confirm and discard. Out: communication events
 * and the list of what waits for whom. Must not know addresses, names or texts: they are named by codes.
 */
@NullMarked
package jp.monozukuri.reporting.communication;

import org.jspecify.annotations.NullMarked;
