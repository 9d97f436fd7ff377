/**
 * Takes the facts of the meister service in.
 * In: published events of the meister service. Out: pictures in the roster.
 * Must not know what the roster is used for.
 */
@NullMarked
package jp.monozukuri.dispatch.inbox;

import org.jspecify.annotations.NullMarked;
