/**
 * Who could be sent for a request, and which dispatches have somebody who can no longer be sent.
 * In: the roster and the engagements. Out: ranked candidates with the reasons of their rank, and the list per office.
 * Must not show the identity of people of other offices who are not in a dispatch of the asking office.
 */
@NullMarked
package jp.monozukuri.dispatch.matching;

import org.jspecify.annotations.NullMarked;
