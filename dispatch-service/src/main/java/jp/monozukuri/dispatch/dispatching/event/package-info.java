/**
 * Stored events of a dispatch; frozen by golden files. A leaf: it imports nothing of the service.
 */
@NullMarked
package jp.monozukuri.dispatch.dispatching.event;

import org.jspecify.annotations.NullMarked;
