/**
 * Outgoing communication that holds personal information: prepared by one person, checked by another, released, confirmed.
 * In: PrepareCommunication, ChangeCommunication, CheckCommunication, ReleaseCommunication, ConfirmCommunication. Out: communication
 * events and the list of what waits for whom. Must not know addresses, names or texts: they are named by codes.
 */
@NullMarked
package jp.monozukuri.reporting.communication;

import org.jspecify.annotations.NullMarked;
