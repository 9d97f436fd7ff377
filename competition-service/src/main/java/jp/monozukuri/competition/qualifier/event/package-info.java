/**
 * Stored events of a qualifier; frozen by golden files. A leaf: it imports nothing of the service.
 */
@NullMarked
package jp.monozukuri.competition.qualifier.event;

import org.jspecify.annotations.NullMarked;
