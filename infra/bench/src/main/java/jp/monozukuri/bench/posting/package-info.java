/**
 * What offices post: dispatches confirmed and reported, over the public interface, and the question whether one is
 * visible. In: the gateway's address. Out: accepted commands and their consistency tokens. Must not know how time is
 * taken.
 */
@NullMarked
package jp.monozukuri.bench.posting;

import org.jspecify.annotations.NullMarked;
