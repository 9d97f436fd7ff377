/**
 * The whole stack, started as a user starts it: real processes, real Kafka, real PostgreSQL, the gateway in front.
 * In: the built checkout. Out: what its users see, also after faults. Must not reach into a service's classes.
 */
@NullMarked
package jp.monozukuri.systemtests;

import org.jspecify.annotations.NullMarked;
