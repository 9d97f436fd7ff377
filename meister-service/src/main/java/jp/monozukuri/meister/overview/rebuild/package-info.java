/**
 * Rebuilds the overview from this service's own store.
 * In: stored events in commit order. Out: the same pictures as the inbox keeps; whatever comes again later changes nothing.
 */
@NullMarked
package jp.monozukuri.meister.overview.rebuild;

import org.jspecify.annotations.NullMarked;
