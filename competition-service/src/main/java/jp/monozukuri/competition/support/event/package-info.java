/**
 * Stored events of a support line; frozen by golden files. A leaf: it imports nothing of the service.
 */
@NullMarked
package jp.monozukuri.competition.support.event;

import org.jspecify.annotations.NullMarked;
