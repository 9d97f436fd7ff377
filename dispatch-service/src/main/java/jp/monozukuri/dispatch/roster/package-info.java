/**
 * Who may be sent, and which trades there are, as the meister service tells it.
 * In: pictures of persons and trades. Out: the port {@link jp.monozukuri.dispatch.roster.Roster}.
 * Must not know applications, courses or why someone is away.
 */
@NullMarked
package jp.monozukuri.dispatch.roster;

import org.jspecify.annotations.NullMarked;
