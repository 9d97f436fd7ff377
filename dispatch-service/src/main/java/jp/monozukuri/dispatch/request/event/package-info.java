/**
 * Stored events of a request; frozen by golden files. A leaf: it imports nothing of the service.
 */
@NullMarked
package jp.monozukuri.dispatch.request.event;

import org.jspecify.annotations.NullMarked;
