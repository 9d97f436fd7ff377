/**
 * Over which channels something goes out, and what a second person looks at before.
 */
@NullMarked
package jp.monozukuri.reporting.communication.channel;

import org.jspecify.annotations.NullMarked;
