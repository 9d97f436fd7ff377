/**
 * The same jobs done by the engines alone, as plainly as they can be done durably: the other side of every ratio. In:
 * addresses of PostgreSQL and Kafka. Out: rates and moments. Must not know the system that runs on the same engines.
 */
@NullMarked
package jp.monozukuri.bench.raw;

import org.jspecify.annotations.NullMarked;
