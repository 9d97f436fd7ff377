/**
 * Two kinds of load. Closed: so many clients, each sends when it has its answer; gives a rate. Open: so many arrivals
 * a second whatever the answers do; gives durations from the intended moment on, so that a stall is not left out. In:
 * what one client or arrival does. Out: counts and nanoseconds. Must not know what is sent.
 */
@NullMarked
package jp.monozukuri.bench.load;

import org.jspecify.annotations.NullMarked;
