/**
 * Stored events of a content task; frozen by golden files. A leaf: it imports nothing of the service.
 */
@NullMarked
package jp.monozukuri.competition.portrait.event;

import org.jspecify.annotations.NullMarked;
