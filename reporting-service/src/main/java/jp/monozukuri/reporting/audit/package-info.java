/**
 * The auditor's pages: count the whole history again and see whether it agrees, and read what was recorded of one thing.
 * In: replays and the service's own store. Out: HTML. It must not call other services; it names their addresses.
 */
@NullMarked
package jp.monozukuri.reporting.audit;

import org.jspecify.annotations.NullMarked;
