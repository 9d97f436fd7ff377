/**
 * Stored events of warnings; frozen by golden files. A leaf: it imports nothing of the service.
 */
@NullMarked
package jp.monozukuri.dispatch.warning.event;

import org.jspecify.annotations.NullMarked;
