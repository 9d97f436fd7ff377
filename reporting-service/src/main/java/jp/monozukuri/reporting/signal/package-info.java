/**
 * Says which offices and fiscal years changed once the change is committed, to all instances of the service.
 * In: the offices and years of a batch. Out: calls of those who listen, such as live pages.
 */
@NullMarked
package jp.monozukuri.reporting.signal;

import org.jspecify.annotations.NullMarked;
