/**
 * Stored events of a consultation; frozen by golden files. A leaf: it imports nothing of the service.
 */
@NullMarked
package jp.monozukuri.dispatch.consultation.event;

import org.jspecify.annotations.NullMarked;
