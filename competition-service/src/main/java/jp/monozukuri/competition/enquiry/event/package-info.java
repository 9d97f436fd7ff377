/**
 * Stored events of an enquiry; frozen by golden files. A leaf: it imports nothing of the service.
 */
@NullMarked
package jp.monozukuri.competition.enquiry.event;

import org.jspecify.annotations.NullMarked;
